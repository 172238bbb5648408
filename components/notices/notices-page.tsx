import type { NoticesSaid } from '@/components/messages/en/notices'
import { messages } from '@/components/messages/messages'
import { Notice, type NoticeTone } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import type { MailFailure } from '@/lib/notices/mail-failure'
import type { NoticesView } from '@/lib/notices/notices-view'
import { DigestCard, NextCard, PreviewsCard, TestCard } from './notice-cards'
import { NoticeList, type Show } from './notice-list'

const tones: Record<NoticesSaid, NoticeTone> = {
  queued: 'good',
  over: 'warn',
  'no-mail': 'warn',
  sent: 'good',
  'too-soon': 'warn',
  'digest-on': 'good',
  'digest-off': 'good',
}

/** What the press that led here came to. */
export type PressResult = { said: NoticesSaid } | { testFailed: MailFailure } | null

function Said({ result }: { result: PressResult }) {
  const words = messages().notices
  if (result === null) return null
  if ('said' in result) {
    return (
      <Notice tone={tones[result.said]} isNew>
        {words.said[result.said]}
      </Notice>
    )
  }
  return (
    <Notice tone="bad" title={words.testFailed} isNew>
      <p>{words.failures[result.testFailed]}</p>
    </Notice>
  )
}

/** For admins: what was mailed to whom, what comes next, and how mails look. @param now for tests */
export function NoticesPage({
  view,
  show,
  isFirst,
  email,
  result,
  now,
}: {
  view: NoticesView
  show: Show
  isFirst: boolean
  email: string
  result: PressResult
  now?: Date
}) {
  const words = messages().notices
  const { off, held } = words
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="flex flex-col gap-6">
        <Said result={result} />
        {view.isMailOn ? null : (
          <Notice tone="warn" title={off.title}>
            <p>{off.sentence}</p>
          </Notice>
        )}
        {view.isIncident ? (
          <Notice tone="info" title={held.title}>
            <p>{held.sentence}</p>
          </Notice>
        ) : null}
        <div className="grid gap-6 lg:grid-cols-[2fr_1fr] lg:items-start">
          <NoticeList view={view} show={show} isFirst={isFirst} now={now} />
          <div className="flex flex-col gap-6">
            <NextCard next={view.next} now={now} />
            {view.digest === null ? null : <DigestCard digest={view.digest} now={now} />}
            {view.isMailOn ? <TestCard email={email} /> : null}
            <PreviewsCard />
          </div>
        </div>
      </div>
    </>
  )
}
