/** A version below which a package has a known fault. */
export type Floor = {
  package: string
  /** The first version without the fault. */
  floor: string
  /** Ids of advisories, and what they allow, in a few words. */
  why: string
}

/** The day on which the advisories were looked up. A fork's own workflow asks every week. */
export const lookedUpOn = '2026-11-23'

/** Where advisories cannot be asked, this list stands in for them: every copy of the package in the lock file counts. */
export const advisoryFloors: Floor[] = [
  { package: 'next', floor: '16.0.10', why: 'CVE-2025-55182, 55183, 55184: foreign code by React Server Components' },
  {
    package: 'next',
    floor: '16.1.7',
    why: 'CVE-2026-27979, 27978: unbounded body; Origin null passes the action check',
  },
  { package: 'next', floor: '16.2.3', why: 'CVE-2026-23869: processor time by React Server Components' },
  {
    package: 'next',
    floor: '16.2.6',
    why: 'CVE-2026-44572 to 44581, 45109: past the proxy, SSRF by upgrade, nonce reflected',
  },
  { package: 'next', floor: '16.2.11', why: 'CVE-2026-64641 to 64649: past the proxy, SSRF, another request’s fetch' },
  { package: 'next', floor: '16.3.8', why: 'CVE-2026-94483 to 94485, 94543, 94544, 103004: image optimiser and cache' },
  {
    package: 'next',
    floor: '16.4.1',
    why: 'CVE-2026-96889, GHSA-673q-mjm6-r5xr, CVE-2026-94482: foreign code by images, by cache',
  },
  { package: 'next', floor: '16.4.5', why: 'GHSA-rhh4-g77r-r9qj, CVE-2026-119351, 119347: another user’s cache; SVG' },
  { package: 'react', floor: '19.2.6', why: 'fixes of May 2026 to React Server Components' },
  { package: 'react-dom', floor: '19.2.6', why: 'fixes of May 2026 to React Server Components' },
  { package: 'sharp', floor: '0.35.5', why: 'CVE-2026-96889: foreign code by an SVG' },
  {
    package: 'next-auth',
    floor: '4.24.15',
    why: 'CVE-2026-73418 to 73420: cookies of another provider, odd addresses, Bearer',
  },
  { package: 'nodemailer', floor: '7.0.7', why: 'mail to another address than the one named; what next-auth asks for' },
]
