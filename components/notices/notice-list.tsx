import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import type { NoticesView } from '@/lib/notices/notices-view'
import { NoticeRow } from './notice-row'

/** Which of them are shown; the word stands in the address. */
export const shows = ['all', 'sent', 'failed'] as const
export type Show = (typeof shows)[number]

const address = (show: Show, after?: string) => {
  const query = new URLSearchParams({ ...(show !== 'all' && { show }), ...(after && { after }) }).toString()
  return query === '' ? paths.adminNotices : `${paths.adminNotices}?${query}`
}

const link =
  'inline-flex min-h-11 items-center rounded-full px-4 font-medium text-muted hover:text-ink aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold aria-[current=true]:text-ink'

function Filter({ show }: { show: Show }) {
  const words = messages().notices.list
  return (
    <nav aria-label={words.filter} className="-mx-3 flex flex-wrap gap-1">
      {shows.map((each) => (
        <a key={each} href={address(each)} aria-current={each === show ? 'true' : undefined} className={link}>
          {words.show[each]}
        </a>
      ))}
    </nav>
  )
}

/** The mails of a page of the list. @param isFirst whether it is the newest page @param now for tests */
export function NoticeList({
  view,
  show,
  isFirst,
  now,
}: {
  view: NoticesView
  show: Show
  isFirst: boolean
  now?: Date
}) {
  const words = messages().notices.list
  const { notices, older } = view
  const empty = show === 'all' && isFirst ? words.empty : words.emptyFiltered
  return (
    <Card as="section" labelledBy="sent">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-4">
        <h2 id="sent" className="font-bold text-xl">
          {words.title}
        </h2>
        <Filter show={show} />
      </div>
      {notices.length === 0 ? (
        <p className="py-6 text-muted">{empty}</p>
      ) : (
        <ul aria-labelledby="sent" className="divide-y divide-line">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} now={now} />
          ))}
        </ul>
      )}
      {isFirst && older === null ? null : (
        <div className="flex gap-2 pt-5">
          {isFirst ? null : (
            <a href={address(show)} className={link}>
              {words.newest}
            </a>
          )}
          {older === null ? null : (
            <a href={address(show, older)} className={link}>
              {words.older}
            </a>
          )}
        </div>
      )}
    </Card>
  )
}
