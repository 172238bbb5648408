import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { SelectField, TextField } from '@/components/ui/field'
import { LanguageField } from '@/components/ui/language-field'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'

/** Lets someone in: an address and a role. @param problem why the address could not be used */
export function InviteForm({ problem }: { problem?: string | null }) {
  const { invite: words, roles: roleWords } = messages().people
  const roles = [
    { value: 'STAFF', label: roleWords.STAFF },
    { value: 'ADMIN', label: roleWords.ADMIN },
  ]
  return (
    <Card as="section" labelledBy="invite">
      <h2 id="invite" className="font-bold text-xl">
        {words.title}
      </h2>
      <p className="pb-5 text-muted">{words.hint}</p>
      <PostForm action={paths.invitePerson} className="grid gap-4 md:grid-cols-[1fr_11rem_10rem_auto] md:items-start">
        <TextField label={words.email} name="email" type="email" autoComplete="off" problem={problem} isRequired />
        <SelectField label={words.role} name="role" options={roles} />
        <LanguageField label={words.language} language={null} />
        <div className="md:pt-8">
          <SubmitButton width="full">
            <WaitingLabel label={words.button} waiting={words.sending} />
          </SubmitButton>
        </div>
      </PostForm>
    </Card>
  )
}
