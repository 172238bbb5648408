import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { brand } from '@/components/brand'
import { readMessages } from '@/components/messages/messages'
import { SkipLink } from '@/components/shell/skip-link'
import { latin, latinExtended } from './fonts'

// Every response carries its own nonce, so no page, not even "not found", may be rendered ahead of time.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: brand.name, template: `%s · ${brand.name}` },
  description: brand.description,
  icons: { icon: '/brand/icon.svg' },
  robots: { index: false, follow: false },
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
