import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { en } from '@/components/messages/en'
import type { PersonNotice } from '@/components/messages/en/person'
import { readMessages } from '@/components/messages/messages'
import { PersonPage } from '@/components/people/person-page'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { GoOnNotice } from '@/components/sign-in/go-on-notice'
import { latestAbout } from '@/lib/admin/latest-about'
import { readPerson } from '@/lib/admin/read-person'
import { currentSession, requireAdmin } from '@/lib/auth/current-person'
import { uuidOrNull } from '@/lib/infra/uuid'
import { searchWords } from '../people-question'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).people.title }
}

function isNotice(word: unknown): word is PersonNotice {
  return typeof word === 'string' && Object.hasOwn(en.person.notices, word)
}

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One person, for admins. */
export default async function Page({ params, searchParams }: Props) {
  const personId = uuidOrNull((await params).id)
  const viewer = await requireAdmin(personId === null ? paths.adminPeople : paths.adminPerson(personId))
  const query = await searchParams
  const tokenHash = (await currentSession())?.tokenHash ?? null
  const asked = { personId: personId ?? '', clinicSearch: searchWords(query.clinic) }
  const person = personId === null ? null : await readPerson({ ...viewer, tokenHash }, asked)
  if (person === null) notFound()
  return (
    <AppFrame person={viewer} active="admin-people" width="wide">
      <GoOnNotice again={query.again} />
      <PersonPage
        person={person}
        events={await latestAbout(viewer, person.id)}
        notice={isNotice(query.notice) ? query.notice : null}
      />
    </AppFrame>
  )
}
