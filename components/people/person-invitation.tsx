import { messages } from '@/components/messages/messages'
import { DetailsList } from '@/components/ui/details-list'
import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import { WaitingLabel } from '@/components/ui/waiting-label'
import type { PersonView } from '@/lib/admin/person-view'
import { PersonCard } from './person-card'
import { PersonForm } from './person-form'

function Sent({ invitation, now }: { invitation: NonNullable<PersonView['invitation']>; now?: Date }) {
  const words = messages().person.invitation
  const time = (instant: string) => <RelativeTime instant={instant} timezone="UTC" now={now} />
  const sent = { term: words.sent, value: time(invitation.sentAt) }
  return invitation.isExpired ? (
    <>
      <DetailsList details={[sent]} />
      <Notice tone="warn">{words.expired}</Notice>
    </>
  ) : (
    <DetailsList details={[sent, { term: words.worksUntil, value: time(invitation.worksUntil) }]} />
  )
}

/** Of someone who was invited and has not come yet: what became of the mail, and sending it again. */
export function PersonInvitation({ person, now }: { person: PersonView; now?: Date }) {
  const words = messages().person.invitation
  if (person.state !== 'invited') {
    return null
  }
  const { invitation, canMailInvitation } = person
  return (
    <PersonCard id="invitation" title={words.title}>
      {invitation ? <Sent invitation={invitation} now={now} /> : null}
      {invitation ? null : <p className="text-muted">{canMailInvitation ? words.notMailed : words.noMail}</p>}
      {canMailInvitation ? (
        <PersonForm personId={person.id} intent="invite-again">
          <WaitingLabel label={invitation ? words.again : words.button} waiting={words.sending} />
        </PersonForm>
      ) : null}
    </PersonCard>
  )
}
