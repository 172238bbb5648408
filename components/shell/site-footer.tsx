import { brand } from '@/components/brand'
import { messages } from '@/components/messages/messages'

const link = 'underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent'

/** The foot of every page: where to get help, and the legal pages. @param className how wide, how far from the page */
export function SiteFooter({ className }: { className: string }) {
  return (
    <footer className={`mx-auto w-full px-5 text-muted text-sm ${className}`}>
      <div className="flex flex-col gap-3 border-line border-t pt-6 sm:flex-row sm:justify-between">
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
