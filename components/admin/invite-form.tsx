import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { SelectField, TextField } from '@/components/ui/field'
import { PostForm } from '@/components/ui/post-form'

const words = messages.admin.people

const roles = [
  { value: 'STAFF', label: words.roles.STAFF },
  { value: 'ADMIN', label: words.roles.ADMIN },
]

/** Lets someone in: an address and a role. Posts `intent=invite`. @param problem why the address could not be used */
export function InviteForm({ problem }: { problem?: string | null }) {
  return (
    <Card as="section" labelledBy="invite">
      <h2 id="invite" className="font-bold text-xl">
        {words.invite.title}
      </h2>
      <p className="pb-5 text-muted">{words.invite.hint}</p>
      <PostForm
        action={paths.changePeople}
        fields={{ intent: 'invite' }}
        className="grid gap-4 md:grid-cols-[1fr_14rem_auto] md:items-start"
      >
        <TextField
          label={words.invite.email}
          name="email"
          type="email"
          autoComplete="off"
          problem={problem}
          isRequired
        />
        <SelectField label={words.invite.role} name="role" options={roles} />
        <div className="md:pt-8">
          <SubmitButton width="full">{words.invite.button}</SubmitButton>
        </div>
      </PostForm>
    </Card>
  )
}
