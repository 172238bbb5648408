'use client'

import './globals.css'
import { brand } from '@/components/brand'
import { errorReference } from '@/components/shell/error-reference'
import { WentWrong } from '@/components/shell/went-wrong'

/** Shown when even the layout failed, so it brings its own document. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang={brand.language}>
      <body className="font-sans">
        <WentWrong reference={errorReference(error)} onRetry={retry} />
      </body>
    </html>
  )
}
