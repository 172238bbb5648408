import type { ReactNode } from 'react'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PostForm } from '@/components/ui/post-form'
import { RelativeTime } from '@/components/ui/relative-time'
import { WaitingLabel } from '@/components/ui/waiting-label'
import type { DigestView } from '@/lib/notices/digest-choice'
import type { NoticesView } from '@/lib/notices/notices-view'
import { About } from './notice-row'
import { isNoticeKind, sampleContents } from './sample-contents'

function Side({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Card as="section" labelledBy={id} className="sm:p-6">
      <h2 id={id} className="pb-3 font-bold text-xl">
        {title}
      </h2>
      {children}
    </Card>
  )
}

/** What will be mailed if nothing changes, the nearest first. */
export function NextCard({ next, now }: { next: NoticesView['next']; now?: Date }) {
  const words = messages().notices
  return (
    <Side id="next" title={words.next.title}>
      {next.length === 0 ? <p className="text-muted">{words.next.empty}</p> : null}
      <ul className="flex flex-col gap-3">
        {next.map((each) => (
          <li key={each.id} className="min-w-0">
            <p className="font-medium wrap-anywhere">
              <About {...each} />
            </p>
            <p className="text-muted text-sm">
              {each.isHeld ? words.next.held : <RelativeTime instant={each.at} timezone="UTC" now={now} />}
            </p>
          </li>
        ))}
      </ul>
    </Side>
  )
}

/** The weekly digest: when, and whether this admin gets it. @param returnTo the account page, when it stands there */
export function DigestCard({
  digest: { digestAt, takesDigest },
  returnTo,
  now,
}: {
  digest: DigestView
  returnTo?: string
  now?: Date
}) {
  const words = messages().notices
  if (digestAt === null) {
    return (
      <Side id="digest" title={words.digest.title}>
        <p className="text-muted">{words.digest.off}</p>
      </Side>
    )
  }
  return (
    <Side id="digest" title={words.digest.title}>
      <p className="pb-4 text-muted">
        {words.digest.at} <RelativeTime instant={digestAt} timezone="UTC" now={now} />.{' '}
        {takesDigest ? words.digest.yours : words.digest.notYours}
      </p>
      <DigestForm takesDigest={takesDigest} returnTo={returnTo} />
    </Side>
  )
}

function DigestForm({ takesDigest, returnTo }: { takesDigest: boolean; returnTo?: string }) {
  const words = messages().notices
  const fields = { intent: takesDigest ? 'digest-off' : 'digest-on', return: returnTo }
  return (
    <PostForm action={paths.changeNotices} fields={fields}>
      <SubmitButton look="secondary">{takesDigest ? words.digest.leave : words.digest.take}</SubmitButton>
    </PostForm>
  )
}

/** A test mail to oneself. */
export function TestCard({ email }: { email: string }) {
  const words = messages().notices
  return (
    <Side id="test" title={words.test.title}>
      <p className="pb-4 text-muted wrap-anywhere">{words.test.sentence(email)}</p>
      <PostForm action={paths.changeNotices} fields={{ intent: 'test' }}>
        <SubmitButton look="secondary">
          <WaitingLabel label={words.test.button} waiting={words.test.waiting} />
        </SubmitButton>
      </PostForm>
    </Side>
  )
}

/** Every kind of mail, to look at. */
export function PreviewsCard() {
  const words = messages().notices
  return (
    <Side id="previews" title={words.previews.title}>
      <ul className="-my-1 sm:columns-2 sm:gap-x-6 lg:columns-1">
        {Object.keys(sampleContents)
          .filter(isNoticeKind)
          .map((kind) => (
            <li key={kind}>
              <a
                href={paths.previewNotice(kind)}
                className="flex min-h-11 items-center py-1.5 font-medium leading-snug underline decoration-line underline-offset-4 hover:decoration-ink"
              >
                {words.previews.kinds[kind]}
              </a>
            </li>
          ))}
      </ul>
    </Side>
  )
}
