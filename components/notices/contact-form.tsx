import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import { PostForm } from '@/components/ui/post-form'
import type { ClinicContactView } from '@/lib/admin/read-clinic-contact'

/**
 * Whom to write to when a clinic needs a person.
 *
 * @param contact `set` here, else `fallback`: whoever connected it
 */
export function ContactForm({ clinicId, contact }: { clinicId: string; contact: ClinicContactView }) {
  const words = messages().notices.contact
  const { set, fallback } = contact
  return (
    <Card as="section" labelledBy="contact">
      <h2 id="contact" className="font-bold text-xl">
        {words.title}
      </h2>
      <p className="pt-1 pb-5 text-muted wrap-anywhere">
        {fallback === null ? words.noFallback : words.hint(fallback)}
      </p>
      <PostForm
        action={paths.clinicContact(clinicId)}
        className="grid gap-4 sm:grid-cols-[minmax(0,26rem)_auto] sm:items-end sm:justify-start"
      >
        <TextField
          label={words.label}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={set ?? ''}
          placeholder={fallback ?? undefined}
        />
        <SubmitButton look="secondary" width="wide-on-phones">
          {words.button}
        </SubmitButton>
      </PostForm>
    </Card>
  )
}
