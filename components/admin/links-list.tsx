import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { RelativeTime } from '@/components/ui/relative-time'
import type { LinkView } from '@/lib/links/link-view'
import { LinkStateBadge } from './link-state-badge'

const over = ['completed', 'expired', 'revoked']

const isAlive = ({ state }: LinkView) => !over.includes(state)

function Times({ link, now }: { link: LinkView; now?: Date }) {
  const words = messages().links
  return (
    <div className="text-muted text-sm">
      <p>
        {words.made} <RelativeTime instant={link.createdAt} timezone="UTC" now={now} /> ·{' '}
        {link.createdBy ?? words.system}
      </p>
      {isAlive(link) ? (
        <p>
          {words.runsOut} <RelativeTime instant={link.expiresAt} timezone="UTC" now={now} />
        </p>
      ) : null}
    </div>
  )
}

/** Links, a row each: the clinic, what became of it, for whom. @param now for tests */
export function LinksList({ links, now }: { links: readonly LinkView[]; now?: Date }) {
  const words = messages().links
  return (
    <ul aria-label={words.title} className="divide-y divide-line">
      {links.map((link) => (
        <li
          key={link.id}
          className="grid items-center justify-items-start gap-x-6 gap-y-2.5 py-5 first:pt-0 last:pb-0 md:grid-cols-[1.4fr_11.5rem_1fr_1.1fr] md:py-4"
        >
          <div className="min-w-0 wrap-anywhere">
            <a
              href={paths.adminLink(link.id)}
              className="font-semibold underline decoration-line underline-offset-4 hover:decoration-accent"
            >
              {link.clinicName}
            </a>
            <p className="text-muted text-sm">{words.purposes[link.purpose]}</p>
          </div>
          <LinkStateBadge state={link.state} />
          <p className={`min-w-0 wrap-anywhere text-sm ${link.recipient ? '' : 'hidden md:block'}`}>
            {link.recipient ?? words.nobody}
          </p>
          <Times link={link} now={now} />
        </li>
      ))}
    </ul>
  )
}
