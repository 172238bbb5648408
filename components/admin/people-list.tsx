import { brand } from '@/components/brand'
import { messages } from '@/components/messages/messages'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { RelativeTime } from '@/components/ui/relative-time'
import type { PersonView } from '@/lib/admin/connected-clinic-view'
import { PersonActions } from './person-actions'

const words = messages.admin.people

function Name({ person }: { person: PersonView }) {
  return (
    <div className="min-w-0 wrap-anywhere">
      <p className="font-semibold">
        {person.name ?? person.email}
        {person.isYou ? <span className="font-normal text-muted"> ({words.you})</span> : null}
      </p>
      {person.name ? <p className="text-muted text-sm">{person.email}</p> : null}
    </div>
  )
}

function Access({ person }: { person: PersonView }) {
  if (person.isDisabled) {
    return <Badge tone="bad" icon={<Icon name="cross" className="size-4" />} word={words.disabled} />
  }
  const isAdmin = person.role === 'ADMIN'
  return (
    <Badge
      tone={isAdmin ? 'good' : 'calm'}
      icon={<Icon name={isAdmin ? 'key' : 'person'} className="size-4" />}
      word={words.roles[person.role]}
    />
  )
}

function Facts({ person, now }: { person: PersonView; now?: Date }) {
  const names = new Intl.ListFormat(brand.locale).format(person.clinics)
  return (
    <div className="text-muted text-sm">
      <p>
        {words.columns.clinics}: {names || words.noClinics}
      </p>
      <p>
        {words.columns.last}: <RelativeTime instant={person.lastSignInAt} timezone="UTC" now={now} />
      </p>
    </div>
  )
}

/** Everyone who may or might sign in, with what can be changed about them. @param now for tests */
export function PeopleList({ people, now }: { people: readonly PersonView[]; now?: Date }) {
  return (
    <Card>
      <ul aria-label={words.title} className="divide-y divide-line">
        {people.map((person) => (
          <li
            key={person.id}
            className="grid items-center justify-items-start gap-x-6 gap-y-3 py-5 first:pt-0 last:pb-0 md:grid-cols-[1.2fr_9rem_1.3fr_20rem] md:py-4"
          >
            <Name person={person} />
            <Access person={person} />
            <Facts person={person} now={now} />
            <PersonActions person={person} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
