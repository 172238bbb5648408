import type { ReactNode } from 'react'
import { LinkDetailsPage } from '@/components/admin/link-details-page'
import { LinksPage } from '@/components/admin/links-page'
import { NewLinkPage, type NewLinkState } from '@/components/admin/new-link-page'
import { LinkConfirmPage } from '@/components/links/link-confirm-page'
import { LinkResultPage } from '@/components/links/link-result-page'
import { OpenedLinkPage } from '@/components/links/opened-link-page'
import { AppFrame } from '@/components/shell/app-frame'
import type { LinkResult } from '@/lib/links/link-result'
import { qrCode } from '@/lib/links/qr-code'
import { now } from './clinic-views'
import * as links from './link-views'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN' } as const

function Stranger({ isNarrow = false, children }: { isNarrow?: boolean; children: ReactNode }) {
  return (
    <AppFrame person={null} width={isNarrow ? 'narrow' : 'normal'}>
      {children}
    </AppFrame>
  )
}

function Admin({ isWide = false, children }: { isWide?: boolean; children: ReactNode }) {
  return (
    <AppFrame person={admin} active="admin-links" width={isWide ? 'wide' : 'normal'}>
      {children}
    </AppFrame>
  )
}

const address = 'https://connect.example.com/link/dGhpcyBpcyBub3QgYSBzZWNyZXQgb2YgYW55Ym9keSE'
const fresh = { url: address, qr: qrCode(address) }
const clinic = {
  id: 'riverside',
  name: 'Riverside Veterinary Clinic',
  digitailClinicId: 1201,
  needsReconnect: true,
  contactEmail: 'desk@riverside.example',
  locale: 'en_US',
}

const empty: NewLinkState = {
  clinic: null,
  purpose: 'connect',
  search: '',
  found: [],
  notice: null,
  canMail: true,
}

const results: LinkResult[] = [
  'connected',
  'waiting',
  'denied',
  'declined',
  'other-browser',
  'link-expired',
  'link-used',
  'link-revoked',
  'link-replaced',
  'link-unknown',
  'link-not-needed',
]

/** The pages of connect links, by name: those of their holders and those of admins. */
export const linkPages: Record<string, ReactNode> = {
  'link-opened': <Stranger>{<OpenedLinkPage link={links.openedLink} token="secret" now={now} />}</Stranger>,
  'link-opened-repair': (
    <Stranger>
      <OpenedLinkPage link={{ ...links.openedLink, purpose: 'repair', askedBy: null }} token="secret" now={now} />
    </Stranger>
  ),
  'link-opened-waiting': (
    <Stranger>
      <OpenedLinkPage link={{ ...links.openedLink, isWaiting: true }} token="secret" now={now} />
    </Stranger>
  ),
  'link-confirm': <Stranger isNarrow>{<LinkConfirmPage view={links.linkConfirm} />}</Stranger>,
  'link-confirm-other': <Stranger isNarrow>{<LinkConfirmPage view={links.linkConfirmOther} />}</Stranger>,
  ...Object.fromEntries(
    results.map((result) => [
      `link-result-${result}`,
      <Stranger key={result}>
        <LinkResultPage result={result} clinicName="Riverside Veterinary Clinic" canRetry />
      </Stranger>,
    ]),
  ),
  'admin-links': (
    <Admin isWide>{<LinksPage page={{ links: links.everyLink, older: 'x', waiting: 1 }} now={now} />}</Admin>
  ),
  'admin-links-empty': (
    <Admin isWide>{<LinksPage page={{ links: [], older: null, waiting: 0 }} only="denied" />}</Admin>
  ),
  'admin-link-new': <Admin>{<NewLinkPage state={empty} />}</Admin>,
  'admin-link-new-found': (
    <Admin>
      <NewLinkPage
        state={{ ...empty, search: 'river', found: [clinic, { ...clinic, id: 'b', needsReconnect: false }] }}
      />
    </Admin>
  ),
  'admin-link-new-chosen': (
    <Admin>
      <NewLinkPage state={{ ...empty, clinic, purpose: 'repair', notice: 'bad-recipient', canMail: false }} />
    </Admin>
  ),
  'admin-link-fresh': (
    <Admin>{<LinkDetailsPage link={links.freshLink} fresh={fresh} notice="mailed" canMail now={now} />}</Admin>
  ),
  'admin-link-waiting': <Admin>{<LinkDetailsPage link={links.waitingLink} canMail={false} now={now} />}</Admin>,
  'admin-link-used': <Admin>{<LinkDetailsPage link={links.usedLink} canMail now={now} />}</Admin>,
}
