import { messages } from '@/components/messages/messages'
import type { PersonView } from '@/lib/admin/person-view'
import { PersonCard } from './person-card'
import { PersonForm } from './person-form'

/** What somebody may do, and the way to change it. */
export function PersonRole({ person }: { person: PersonView }) {
  const { role: roleWords } = messages().person
  const other = person.role === 'ADMIN' ? 'STAFF' : 'ADMIN'
  return (
    <PersonCard id="role" title={roleWords.title}>
      <p className="text-muted">{roleWords[person.role]}</p>
      {person.isYou ? <p className="text-muted">{roleWords.yourself}</p> : null}
      {person.isYou || person.state === 'disabled' ? null : (
        <PersonForm personId={person.id} intent="role" fields={{ role: other }}>
          {other === 'ADMIN' ? roleWords.makeAdmin : roleWords.makeStaff}
        </PersonForm>
      )}
    </PersonCard>
  )
}

/** Ends somebody's access, or gives it back. Nobody's own. */
export function PersonAccess({ person }: { person: PersonView }) {
  const { access: accessWords } = messages().person
  if (person.isYou) {
    return null
  }
  const isDisabled = person.state === 'disabled'
  return (
    <PersonCard id="access" title={isDisabled ? messages().people.states.disabled : accessWords.title}>
      <p className="text-muted">{isDisabled ? accessWords.ended : accessWords.sentence}</p>
      <PersonForm
        personId={person.id}
        intent={isDisabled ? 'enable' : 'disable'}
        look={isDisabled ? 'secondary' : 'danger'}
      >
        {isDisabled ? accessWords.enable : accessWords.button}
      </PersonForm>
    </PersonCard>
  )
}
