import type { Metadata } from 'next'
import { en } from '@/components/messages/en'
import type { NoticesSaid } from '@/components/messages/en/notices'
import { readMessages } from '@/components/messages/messages'
import { type Show, shows } from '@/components/notices/notice-list'
import { NoticesPage, type PressResult } from '@/components/notices/notices-page'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { requireAdmin } from '@/lib/auth/current-person'
import { isMailFailure } from '@/lib/notices/mail-failure'
import { noticeListQuery } from '@/lib/notices/notice-list-query'
import { readNotices } from '@/lib/notices/read-notices'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).notices.title }
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> }

function isSaid(word: unknown): word is NoticesSaid {
  return typeof word === 'string' && Object.hasOwn(en.notices.said, word)
}

function resultOf({ said, failed }: Record<string, unknown>): PressResult {
  if (isSaid(said)) return { said }
  return typeof failed === 'string' && isMailFailure(failed) ? { testFailed: failed } : null
}

const showOf = (word: unknown): Show => shows.find((each) => each === word) ?? 'all'

/** What was mailed to whom, and what comes next, for admins. */
export default async function Page({ searchParams }: Query) {
  const person = await requireAdmin(paths.adminNotices)
  const query = await searchParams
  const asked = noticeListQuery(query)
  return (
    <AppFrame person={person} active="admin-notices" width="wide">
      <NoticesPage
        view={await readNotices(person, asked)}
        show={showOf(query.show)}
        isFirst={asked.after === null}
        email={person.email}
        result={resultOf(query)}
      />
    </AppFrame>
  )
}
