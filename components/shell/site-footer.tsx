import { brand, type LegalPage } from '@/components/brand'
import { messages } from '@/components/messages/messages'
import { LanguageChoice } from './language-choice'

const legal: readonly LegalPage[] = brand.legal
const link = 'underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent'

// It stands on the edge of the window: while a slow phone still reads it, it would climb with every line.
const untilItIsWhole = '[&:not(:has([data-end]))]:invisible'

/**
 * The foot of every page: where to get help, the legal pages, the language.
 * @param className how wide, how far from the page @param returnTo see `LanguageChoice`
 */
export function SiteFooter({ className, returnTo }: { className: string; returnTo?: string }) {
  const { shell, language } = messages()
  return (
    <footer className={`mx-auto w-full px-5 text-muted text-sm ${untilItIsWhole} ${className}`}>
      <div className="flex flex-col gap-3 border-line border-t pt-6 sm:flex-row sm:justify-between">
        <p>
          {shell.help}{' '}
          <a href={`mailto:${brand.supportEmail}`} className={link}>
            {brand.supportEmail}
          </a>
        </p>
        <ul aria-label={shell.legal} className="flex gap-5">
          {legal.map((page) => (
            <li key={page.href}>
              <a href={page.href} className={link}>
                {page.label[language] ?? page.label.en}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className="pt-3">
        <LanguageChoice returnTo={returnTo} />
      </div>
      <span hidden data-end />
    </footer>
  )
}
