import { messages } from '@/components/messages/messages'
import { MessagePage } from '@/components/shell/message-page'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'

/** How this person can sign in again; `demo` names which of the demo's people they are. */
export type WaysAgain = { email: boolean; oidc: boolean; demo: 'staff' | 'admin' | null }

type Props = {
  email: string
  ways: WaysAgain
  /** The page with the form. */
  back: string
  /** Where each way ends: the page that looks whether it was enough. */
  next: string
  /** The issuer was asked, and let them through without a question. */
  wasNotAsked?: boolean
}

function Ways({ email, ways, next, wasNotAsked }: Omit<Props, 'back'>) {
  const words = messages().signIn.again
  const isMailFirst = !ways.oidc || wasNotAsked
  return (
    <>
      {ways.demo ? (
        <PostForm action={paths.signInDemo} fields={{ next, person: ways.demo }} className="w-full sm:w-auto">
          <SubmitButton width="wide-on-phones">{words.demo[ways.demo]}</SubmitButton>
        </PostForm>
      ) : null}
      {ways.oidc ? (
        <PostForm
          action={paths.signInOidc}
          fields={{ next: `${next}&asked=yes`, again: 'yes' }}
          className="w-full sm:w-auto"
        >
          <SubmitButton look={isMailFirst && ways.email ? 'secondary' : 'primary'} width="wide-on-phones">
            {words.oidc}
          </SubmitButton>
        </PostForm>
      ) : null}
      {ways.email ? (
        <PostForm action={paths.signInEmail} fields={{ next, email }} className="w-full sm:w-auto">
          <SubmitButton look={isMailFirst ? 'primary' : 'secondary'} width="wide-on-phones">
            <WaitingLabel label={words.sendLink} waiting={messages().signIn.sending} />
          </SubmitButton>
        </PostForm>
      ) : null}
    </>
  )
}

/** Before something dangerous: why we ask again, and the ways in that this person has. */
export function SignInAgainPage({ email, ways, back, next, wasNotAsked = false }: Props) {
  const words = messages().signIn.again
  const hasWay = ways.email || ways.oidc || ways.demo !== null
  return (
    <MessagePage
      scene="letter"
      title={words.title}
      sentence={
        <>
          <p>{words.sentence}</p>
          <p className="pt-3 wrap-anywhere">{words.as(email)}</p>
        </>
      }
    >
      {wasNotAsked ? (
        <Notice tone="warn" isNew>
          {ways.email ? words.notAskedButMail : words.notAsked}
        </Notice>
      ) : null}
      {hasWay ? (
        <Ways email={email} ways={ways} next={next} wasNotAsked={wasNotAsked} />
      ) : (
        <Notice tone="warn">{words.noWay}</Notice>
      )}
      <p className="max-w-prose text-muted text-sm">{words.nothingYet}</p>
      <a href={back} className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4">
        {words.back}
      </a>
    </MessagePage>
  )
}
