import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Notice } from '@/components/ui/notice'

/** How many links wait for an admin's word, with the way there; nothing when none does. */
export function WaitingLinks({ count, className }: { count: number; className?: string }) {
  const words = messages().links
  if (count === 0) return null
  return (
    <div className={className}>
      <Notice tone="warn">
        <p>
          {words.waiting(count)}{' '}
          <a href={`${paths.adminLinks}?state=waiting`} className="font-semibold underline">
            {words.showWaiting}
          </a>
        </p>
      </Notice>
    </div>
  )
}
