import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { SearchForm } from '@/components/ui/search-form'
import type { PeopleListView } from '@/lib/admin/person-view'
import { peopleAddress } from './people-address'
import { PeopleFilters } from './people-filters'
import { PeopleRows, PeopleTable } from './people-rows'

function Pages({ list }: { list: PeopleListView }) {
  const words = messages().people
  const { search, filter, next, previous } = list
  return (
    <Pager
      label={words.pages}
      previous={previous ? { href: peopleAddress({ search, filter, before: previous }), label: words.previous } : null}
      next={next ? { href: peopleAddress({ search, filter, after: next }), label: words.next } : null}
    />
  )
}

function Nobody({ list }: { list: PeopleListView }) {
  const words = messages().people
  const { title, sentence } = list.search === '' ? words.nobodyHere : words.nobody
  return (
    <EmptyState drawing={<Scene name="lost" />} title={title} sentence={sentence}>
      <a href={paths.adminPeople} className="font-semibold underline underline-offset-4">
        {words.search.clear}
      </a>
    </EmptyState>
  )
}

/** Everyone who may or might sign in: search, groups, and a page of them. @param now for tests */
export function PeopleList({ list, now }: { list: PeopleListView; now?: Date }) {
  const words = messages().people
  return (
    <Card className="flex flex-col gap-6">
      <SearchForm
        action={paths.adminPeople}
        name="q"
        value={list.search}
        label={words.search.label}
        hint={words.search.hint}
        button={words.search.button}
        fields={{ show: list.filter === 'all' ? null : list.filter }}
      />
      <PeopleFilters list={list} />
      <div aria-live="polite" className="flex flex-col gap-6">
        {list.people.length === 0 ? (
          <Nobody list={list} />
        ) : (
          <>
            <PeopleRows people={list.people} now={now} />
            <PeopleTable people={list.people} now={now} />
          </>
        )}
        <Pages list={list} />
      </div>
    </Card>
  )
}
