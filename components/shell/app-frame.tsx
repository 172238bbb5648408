import type { ReactNode } from 'react'
import type { ActivePage } from './navigation'
import { SiteFooter } from './site-footer'
import { type SignedInPerson, SiteHeader } from './site-header'

const widths = { narrow: 'max-w-2xl', normal: 'max-w-5xl', wide: 'max-w-6xl' }

/**
 * What stands around every page. The layout reads no database, so the page says who is signed in.
 * @param person null when nobody is @param active the page to mark in the navigation
 * @param width narrow for one question, normal for staff, wide for admins
 * @param returnTo the page's own path, only where its address holds a secret
 */
export function AppFrame({
  person,
  active = null,
  width = 'normal',
  returnTo,
  children,
}: {
  person: SignedInPerson | null
  active?: ActivePage
  width?: keyof typeof widths
  returnTo?: string
  children: ReactNode
}) {
  const outer = widths[width === 'narrow' ? 'normal' : width]
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader person={person} active={active} className={outer} />
      <main
        id="content"
        tabIndex={-1}
        className={`mx-auto w-full grow px-5 pt-8 outline-none sm:pt-14 ${widths[width]}`}
      >
        {children}
      </main>
      <SiteFooter className={`${outer} pt-16 pb-10`} returnTo={returnTo} />
    </div>
  )
}
