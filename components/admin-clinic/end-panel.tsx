import { standingOf } from '@/components/connections/health-look'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { PostForm } from '@/components/ui/post-form'
import { TextArea } from '@/components/ui/text-area'
import { WaitingLabel } from '@/components/ui/waiting-label'
import type { AdminClinicView } from '@/lib/admin/admin-clinic-view'

const longestReason = 500

/** Disconnects with a reason. Nothing where nothing is connected. */
export function EndPanel({ clinic }: { clinic: AdminClinicView }) {
  const words = messages().clinic.disconnect
  const { reason, reasonHint } = messages().adminClinic.disconnect
  const standing = standingOf(clinic.connection)
  if (standing === 'disconnected' || standing === 'never') return null
  return (
    <Disclosure title={words.summary(clinic.name)}>
      <ul className="flex list-disc flex-col gap-1.5 ps-5">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {clinic.sharedWith.length > 0 ? <Notice tone="warn">{words.shared(clinic.sharedWith)}</Notice> : null}
      <PostForm action={paths.endClinic(clinic.id)} className="flex w-full max-w-prose flex-col gap-5">
        <TextArea name="reason" label={reason} hint={reasonHint} maxLength={longestReason} />
        <div>
          <SubmitButton look="danger" width="wide-on-phones">
            <WaitingLabel label={words.button} waiting={words.working} />
          </SubmitButton>
        </div>
      </PostForm>
    </Disclosure>
  )
}
