import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PostForm } from '@/components/ui/post-form'
import type { SessionView } from '@/lib/auth/session-view'
import { SessionList } from './session-list'
import { browserWords } from './session-words'

function EndOne({ session }: { session: SessionView }) {
  const words = messages().account.sessions
  return (
    <PostForm action={paths.changeAccount} fields={{ intent: 'end-session', session: session.id }}>
      <SubmitButton look="secondary" size="small">
        {words.end}
        <span className="sr-only">: {browserWords(session)}</span>
      </SubmitButton>
    </PostForm>
  )
}

/** Where one is signed in, and ending it elsewhere; this browser signs out by the button in the head of the page. */
export function OwnSessions({ sessions, now }: { sessions: readonly SessionView[]; now?: Date }) {
  const words = messages().account.sessions
  const hasOthers = sessions.some(({ isThis }) => !isThis)
  return (
    <Card as="section" labelledBy="own-sessions" className="flex flex-col gap-5">
      <div>
        <h2 id="own-sessions" className="font-bold text-xl">
          {words.title}
        </h2>
        <p className="text-muted">{hasOthers ? words.lead : words.onlyThis}</p>
      </div>
      <SessionList
        sessions={sessions}
        endOf={(session) => (session.isThis ? null : <EndOne session={session} />)}
        now={now}
      />
      {hasOthers ? (
        <PostForm action={paths.changeAccount} fields={{ intent: 'end-others' }} className="self-start">
          <SubmitButton look="danger">{words.endOthers}</SubmitButton>
        </PostForm>
      ) : null}
    </Card>
  )
}
