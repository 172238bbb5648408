'use client'

import './globals.css'
import { brand } from '@/components/brand'
import { languageOf, languages } from '@/components/messages/languages'
import { errorReference } from '@/components/shell/error-reference'
import { WentWrong } from '@/components/shell/went-wrong'

/** Shown when even the layout failed, so it brings its own document. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  // Nothing of the page is left that would say what it was in; on the server nobody sees this.
  const wanted = typeof navigator === 'undefined' ? null : navigator.language
  const language = languageOf(wanted) ?? brand.language
  return (
    <html lang={language} dir={languages[language].direction}>
      <body className="font-sans">
        <WentWrong reference={errorReference(error)} onRetry={retry} />
      </body>
    </html>
  )
}
