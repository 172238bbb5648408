import type { Metadata } from 'next'
import { readMessages } from '@/components/messages/messages'
import { UnsubscribedPage, UnsubscribePage } from '@/components/notices/unsubscribe-page'
import { AppFrame } from '@/components/shell/app-frame'
import { mailOfKey } from '@/lib/notices/unsubscribe'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).notices.unsubscribe.title }
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What the last line of a digest opens. Opening it changes nothing, so mail scanners may. */
export default async function Page({ searchParams }: Query) {
  const { mail, key, done } = await searchParams
  const noticeId = mailOfKey({ mail, key })
  const isAsked = noticeId !== null && typeof key === 'string'
  return (
    <AppFrame person={null} width="narrow">
      {isAsked ? (
        <UnsubscribePage fields={{ mail: noticeId, key }} />
      ) : (
        <UnsubscribedPage outcome={done === 'yes' ? 'done' : 'unknown'} />
      )}
    </AppFrame>
  )
}
