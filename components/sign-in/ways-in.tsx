import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'

type Way = {
  /** The page to go on to afterwards. */
  next?: string | null
}

/** An address, and a link comes by mail. @param problem why the last one could not be used */
export function EmailWay({ problem, next }: Way & { problem?: string | null }) {
  const words = messages().signIn
  return (
    <PostForm action={paths.signInEmail} fields={{ next }} className="flex flex-col gap-4">
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="email"
        hint={words.emailHint}
        problem={problem}
        isRequired
      />
      <SubmitButton width="full">
        <WaitingLabel label={words.sendLink} waiting={words.sending} />
      </SubmitButton>
    </PostForm>
  )
}

/** The partner's own single sign-on. @param isOnly then it is the page's main button */
export function OidcWay({ isOnly, next }: Way & { isOnly: boolean }) {
  const words = messages().signIn
  return (
    <PostForm action={paths.signInOidc} fields={{ next }}>
      <SubmitButton look={isOnly ? 'primary' : 'secondary'} width="full">
        {words.oidc}
      </SubmitButton>
    </PostForm>
  )
}

/** Two invented people, offered only by the demo. */
export function DemoWay({ next }: Way) {
  const words = messages().signIn
  return (
    <section aria-labelledby="demo" className="flex flex-col gap-4">
      <div>
        <h2 id="demo" className="font-bold text-xl">
          {words.demoTitle}
        </h2>
        <p className="text-muted">{words.demoHint}</p>
      </div>
      <PostForm action={paths.signInDemo} fields={{ next }} className="flex flex-col gap-3">
        <SubmitButton name="person" value="staff" width="full">
          {words.demoStaff}
        </SubmitButton>
        <SubmitButton name="person" value="admin" look="secondary" width="full">
          {words.demoAdmin}
        </SubmitButton>
      </PostForm>
    </section>
  )
}
