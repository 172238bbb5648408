import type { LinkNotice } from '@/components/messages/en/links'
import { messages } from '@/components/messages/messages'
import { BackLink } from '@/components/shell/back-link'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import { type Detail, DetailsList } from '@/components/ui/details-list'
import { PageHeader } from '@/components/ui/page-header'
import { RelativeTime } from '@/components/ui/relative-time'
import type { LinkDetailsView } from '@/lib/links/link-view'
import type { FreshAddress } from '@/lib/links/read-fresh-address'
import { FreshLinkAddress } from './fresh-link-address'
import { LinkActions } from './link-actions'
import { LinkNoticeBanner } from './link-notice'
import { LinkRequest } from './link-request'
import { LinkStateBadge } from './link-state-badge'

function Connected({ clinics }: { clinics: LinkDetailsView['connected'] }) {
  return (
    <ul className="flex flex-col gap-1">
      {clinics.map(({ id, name }) => (
        <li key={id}>
          <a
            href={paths.adminClinic(id)}
            className="underline decoration-line underline-offset-4 hover:decoration-accent"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

function facts(link: LinkDetailsView): Detail[] {
  const words = messages().links.details
  const { outcome } = link
  const lastTry = outcome !== null && Object.hasOwn(messages().outcomes, outcome) ? outcome : null
  const title = Object.entries(messages().outcomes).find(([word]) => word === lastTry)?.[1].title
  return [
    { term: words.purpose, value: messages().links.purposes[link.purpose] },
    { term: words.recipient, value: link.recipient ?? messages().links.nobody },
    { term: words.by, value: link.createdBy ?? messages().links.system },
    ...(link.opens > 0 ? [{ term: words.opens, value: words.times(link.opens) }] : []),
    ...(link.presses > 0 ? [{ term: words.presses, value: words.times(link.presses) }] : []),
    ...(link.sends > 0 ? [{ term: words.mails, value: String(link.sends) }] : []),
    ...(title ? [{ term: words.outcome, value: title }] : []),
    ...(link.connected.length > 0 ? [{ term: words.connected, value: <Connected clinics={link.connected} /> }] : []),
  ]
}

function Timeline({ link, now }: { link: LinkDetailsView; now?: Date }) {
  const words = messages().links.details
  return (
    <Card as="section" labelledBy="timeline">
      <h2 id="timeline" className="pb-4 font-bold text-xl">
        {words.timeline}
      </h2>
      <ol className="flex flex-col gap-4 border-line border-s-2 ps-5">
        {link.moments.map(({ what, at }) => (
          <li key={`${what} ${at}`} className="relative">
            <span
              aria-hidden="true"
              className={`absolute top-2 -start-[1.6rem] size-2.5 rounded-full ${what === 'expires' ? 'bg-drawn' : 'bg-accent'}`}
            />
            <p className={what === 'expires' ? 'text-muted' : 'font-medium'}>{messages().links.moments[what]}</p>
            <p className="text-muted text-sm">
              <RelativeTime instant={at} timezone="UTC" now={now} />
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** One connect link: what waits for a word, its address while it is known, what happened, what can be done. */
export function LinkDetailsPage({
  link,
  fresh = null,
  notice = null,
  canMail,
  now,
}: {
  link: LinkDetailsView
  fresh?: FreshAddress | null
  notice?: LinkNotice | null
  canMail: boolean
  now?: Date
}) {
  const words = messages().links.details
  return (
    <>
      <BackLink href={paths.adminLinks}>{words.back}</BackLink>
      <PageHeader title={link.clinicName} lead={<LinkStateBadge state={link.state} />} />
      <div className="flex flex-col gap-6">
        <LinkNoticeBanner notice={notice} />
        {link.request ? <LinkRequest link={link} request={link.request} now={now} /> : null}
        {fresh ? <FreshLinkAddress linkId={link.id} fresh={fresh} /> : null}
        <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
          <Card as="section" labelledBy="facts">
            <h2 id="facts" className="pb-4 font-bold text-xl">
              {words.facts}
            </h2>
            <DetailsList details={facts(link)} />
          </Card>
          <Timeline link={link} now={now} />
        </div>
        <LinkActions link={link} canMail={canMail} />
      </div>
    </>
  )
}
