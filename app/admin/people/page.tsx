import type { Metadata } from 'next'
import { en } from '@/components/messages/en'
import type { PeopleNotice } from '@/components/messages/en/people'
import { readMessages } from '@/components/messages/messages'
import { PeoplePage } from '@/components/people/people-page'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { GoOnNotice } from '@/components/sign-in/go-on-notice'
import { listPeople } from '@/lib/admin/list-people'
import { requireAdmin } from '@/lib/auth/current-person'
import { peopleQuestion } from './people-question'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).people.title }
}

function isNotice(word: unknown): word is PeopleNotice {
  return typeof word === 'string' && Object.hasOwn(en.people.notices, word)
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Who may sign in, for admins. */
export default async function Page({ searchParams }: Query) {
  const person = await requireAdmin(paths.adminPeople)
  const query = await searchParams
  const list = await listPeople(person, peopleQuestion(query))
  return (
    <AppFrame person={person} active="admin-people" width="wide">
      <GoOnNotice again={query.again} />
      <PeoplePage list={list} notice={isNotice(query.notice) ? query.notice : null} />
    </AppFrame>
  )
}
