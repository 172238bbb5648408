import { messages } from '@/components/messages/messages'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import type { PersonRow } from '@/lib/admin/person-view'

/** What somebody may do, and whether they have come yet or may come no more: words, icons and colours. */
export function PersonBadges({ person }: { person: Pick<PersonRow, 'role' | 'state'> }) {
  const words = messages().people
  const isAdmin = person.role === 'ADMIN'
  const role = (
    <Badge
      tone={isAdmin && person.state !== 'disabled' ? 'good' : 'calm'}
      icon={<Icon name={isAdmin ? 'key' : 'person'} className="size-4" />}
      word={words.roles[person.role]}
    />
  )
  return (
    <span className="flex flex-wrap gap-2">
      {role}
      {person.state === 'invited' ? (
        <Badge tone="warn" icon={<Icon name="mail" className="size-4" />} word={words.states.invited} />
      ) : null}
      {person.state === 'disabled' ? (
        <Badge tone="bad" icon={<Icon name="cross" className="size-4" />} word={words.states.disabled} />
      ) : null}
    </span>
  )
}
