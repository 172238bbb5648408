import { messages } from '@/components/messages/messages'
import { joinedNames } from '@/components/notices/names'
import { paths } from '@/components/shell/paths'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Icon, type IconName } from '@/components/ui/icon'
import { PostForm } from '@/components/ui/post-form'
import { RelativeTime } from '@/components/ui/relative-time'
import type { NoticeFate, NoticeView } from '@/lib/notices/notices-view'

const fates: Record<NoticeFate, { tone: BadgeTone; icon: IconName }> = {
  sent: { tone: 'good', icon: 'check' },
  unsent: { tone: 'calm', icon: 'none' },
  failed: { tone: 'bad', icon: 'alert' },
  waiting: { tone: 'warn', icon: 'wait' },
  held: { tone: 'calm', icon: 'wait' },
}

function Fate({ fate }: { fate: NoticeFate }) {
  const words = messages().notices
  const { tone, icon } = fates[fate]
  return <Badge tone={tone} icon={<Icon name={icon} className="size-4" />} word={words.fates[fate]} />
}

/** What it is about: the clinic, linked, or the cause. */
export function About({ kind, clinics, clinicId }: Pick<NoticeView, 'kind' | 'clinics' | 'clinicId'>) {
  const words = messages().notices
  if (kind !== 'RECONNECT') return <>{words.causes[kind]}</>
  if (clinics.length === 0 || clinicId === null) return <>{words.list.noClinic}</>
  return (
    <a
      href={paths.adminClinic(clinicId)}
      className="underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent"
    >
      {joinedNames(clinics)}
    </a>
  )
}

function Again({ notice }: { notice: NoticeView }) {
  const words = messages().notices
  return (
    <PostForm action={paths.changeNotices} fields={{ intent: 'again', notice: notice.id }}>
      <button
        type="submit"
        className="inline-flex min-h-11 items-center gap-2 rounded-full border-2 border-line px-4 font-semibold text-sm whitespace-nowrap hover:border-edge"
      >
        <Icon name="again" className="size-4" />
        {words.list.again}
        <span className="sr-only">: {notice.recipient}</span>
      </button>
    </PostForm>
  )
}

/** One mail: what became of it, about what, to whom, when, and why not. @param now for tests */
export function NoticeRow({ notice, now }: { notice: NoticeView; now?: Date }) {
  const words = messages().notices
  const { isContact, recipient, step, failure, nextTryAt } = notice
  return (
    <li className="grid gap-x-5 gap-y-2 py-5 first:pt-0 last:pb-0 sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">
          <About {...notice} />
        </p>
        <p className="pt-0.5 text-muted text-sm wrap-anywhere">
          {words.steps[step]} · {words.list.to(recipient)} ({isContact ? words.list.contact : words.list.admin}) ·{' '}
          <RelativeTime instant={notice.at} timezone="UTC" now={now} />
        </p>
        {failure === null ? null : <p className="pt-1 text-bad text-sm">{words.failures[failure]}</p>}
        {nextTryAt === null ? null : (
          <p className="pt-1 text-muted text-sm">
            {words.list.nextTry} <RelativeTime instant={nextTryAt} timezone="UTC" now={now} />
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3 sm:justify-end">
        <Fate fate={notice.fate} />
        {notice.mayBeSentAgain ? <Again notice={notice} /> : null}
      </div>
    </li>
  )
}
