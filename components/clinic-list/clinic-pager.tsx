import { messages } from '@/components/messages/messages'
import { buttonClass } from '@/components/ui/button'
import type { ClinicListView } from '@/lib/admin/clinic-list-view'
import { listAddress } from './list-address'

function Step({ href, word }: { href: string | null; word: string }) {
  const look = 'px-4! min-h-11!'
  if (href === null) return null
  return (
    <a href={href} className={`${buttonClass('secondary')} ${look}`}>
      {word}
    </a>
  )
}

/** To the pages before and after, the first and the last; nothing when there is one page. */
export function ClinicPager({ view: { query, next, previous } }: { view: ClinicListView }) {
  const words = messages().clinicList.pager
  if (next === null && previous === null) return null
  const back = (place: string | null) => (place === null ? null : listAddress(query, { before: place }))
  const on = (place: string | null) => (place === null ? null : listAddress(query, { after: place }))
  return (
    <nav aria-label={words.label} className="flex flex-wrap gap-3">
      <Step href={previous === null ? null : listAddress(query)} word={words.first} />
      <Step href={back(previous)} word={words.previous} />
      <Step href={on(next)} word={words.next} />
      <Step href={next === null ? null : listAddress(query, { at: 'end' })} word={words.last} />
    </nav>
  )
}
