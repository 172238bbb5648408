import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { brand } from '@/components/brand'
import { readMessages } from '@/components/messages/messages'
import { SkipLink } from '@/components/shell/skip-link'
import { socialSize } from '@/components/shell/social-picture'
import { settings } from '@/lib/infra/settings'
import { latin, latinExtended } from './fonts'

// Every response carries its own nonce, so no page, not even "not found", may be rendered ahead of time.
export const dynamic = 'force-dynamic'

/** What tabs, and whoever shows a link to a page, say of it. The address is known when the app runs, not when it is built. */
export function generateMetadata(): Metadata {
  const { name, description } = brand
  const picture = { url: '/brand/social.png', ...socialSize, alt: name }
  return {
    metadataBase: settings().APP_URL,
    title: { default: name, template: `%s · ${name}` },
    description,
    icons: { icon: '/brand/icon.svg' },
    robots: { index: false, follow: false },
    openGraph: { type: 'website', siteName: name, title: name, description, images: [picture] },
    twitter: { card: 'summary_large_image', title: name, description, images: [picture] },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf6ec' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1a18' },
  ],
}

/** What every page shares. It reads no database: pages wrap themselves in AppFrame and say who is signed in. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, direction } = await readMessages()
  return (
    <html lang={language} dir={direction} className={`${latin.variable} ${latinExtended.variable}`}>
      <body className="font-sans">
        <SkipLink />
        {children}
      </body>
    </html>
  )
}
