import { useState } from 'react'
import { brand } from '@/components/brand'
import { wentWrongWords } from '@/components/messages/went-wrong-words'
import { buttonClass } from '@/components/ui/button'
import { BrandMark } from './brand-mark'
import { paths } from './paths'

/**
 * What is left when a page cannot be shown. It runs in the browser on every page, so it stays this small, and asks
 * the document around it for the language.
 * @param reference what support looks up; never a message of the error
 */
export function WentWrong({ reference, onRetry }: { reference: string | undefined; onRetry: () => void }) {
  const [language, setLanguage] = useState<string | null>(null)
  const wentWrong = wentWrongWords(language)
  return (
    <main
      id="content"
      ref={(main) => setLanguage(main?.closest('html')?.lang ?? null)}
      className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-6 px-5 py-10"
    >
      <title>{`${wentWrong.title} · ${brand.name}`}</title>
      <BrandMark className="size-16" />
      <h1 className="font-extrabold text-4xl tracking-tight">{wentWrong.title}</h1>
      <p className="text-lg text-muted">{wentWrong.sentence}</p>
      <div className="flex flex-wrap gap-3">
        <button type="button" onClick={onRetry} className={buttonClass('primary')}>
          {wentWrong.retry}
        </button>
        <a href={paths.home} className={buttonClass('secondary')}>
          {wentWrong.home}
        </a>
      </div>
      {reference ? (
        <p className="text-muted text-sm">
          {wentWrong.reference} <code className="font-semibold text-ink">{reference}</code>
        </p>
      ) : null}
    </main>
  )
}
