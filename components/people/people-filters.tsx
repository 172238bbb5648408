import { messages } from '@/components/messages/messages'
import type { PeopleFilter, PeopleListView } from '@/lib/admin/person-view'
import { peopleAddress } from './people-address'

const groups: readonly PeopleFilter[] = ['all', 'admins', 'staff', 'invited', 'disabled']

/** The groups, with how many are in each; links, so that each has an address of its own. */
export function PeopleFilters({ list }: { list: PeopleListView }) {
  const words = messages().people
  return (
    <nav aria-label={words.filter}>
      <ul className="flex flex-wrap gap-2">
        {groups.map((filter) => (
          <li key={filter}>
            <a
              href={peopleAddress({ search: list.search, filter })}
              aria-current={list.filter === filter ? 'true' : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border-2 border-line px-4 font-medium text-sm hover:border-edge aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold"
            >
              {words.filters[filter]}
              <span className="text-muted tabular-nums">{list.counts[filter]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
