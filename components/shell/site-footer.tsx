import { brand } from '@/components/brand'
import { messages } from '@/components/messages/messages'

const link = 'underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent'

/** The foot of every page: where to get help, and the legal pages. @param isClose follows the page without a gap */
export function SiteFooter({ isClose = false }: { isClose?: boolean }) {
  return (
    <footer className={`mx-auto w-full max-w-6xl px-5 text-muted text-sm ${isClose ? 'py-5' : 'pt-16 pb-10'}`}>
      <div
        className={`flex flex-col gap-3 sm:flex-row sm:justify-between ${isClose ? '' : 'border-line border-t pt-6'}`}
      >
        <p>
          {messages.shell.help}{' '}
          <a href={`mailto:${brand.supportEmail}`} className={link}>
            {brand.supportEmail}
          </a>
        </p>
        <ul aria-label={messages.shell.legal} className="flex gap-5">
          {brand.legal.map((page) => (
            <li key={page.href}>
              <a href={page.href} className={link}>
                {page.label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
