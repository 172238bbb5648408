import type { Metadata } from 'next'
import { PeoplePage } from '@/components/admin/people-page'
import type { PeopleNotice } from '@/components/messages/en/admin'
import { messages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { GoOnNotice } from '@/components/sign-in/go-on-notice'
import { listPeople } from '@/lib/admin/list-people'
import { requireAdmin } from '@/lib/auth/current-person'

export const metadata: Metadata = { title: messages.admin.people.title }

function isNotice(word: unknown): word is PeopleNotice {
  return typeof word === 'string' && Object.hasOwn(messages.admin.people.notices, word)
}

/** Who may sign in, for admins. */
export default async function Page({ searchParams }: { searchParams: Promise<{ notice?: unknown; again?: unknown }> }) {
  const person = await requireAdmin(paths.adminPeople)
  const { notice, again } = await searchParams
  return (
    <AppFrame person={person} active="admin-people" width="wide">
      <GoOnNotice again={again} />
      <PeoplePage people={await listPeople(person)} notice={isNotice(notice) ? notice : null} />
    </AppFrame>
  )
}
