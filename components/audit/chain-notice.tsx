import { messages } from '@/components/messages/messages'
import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ChainView } from '@/lib/admin/trail-view'

/** Whether the trail is what was written. @param now for tests */
export function ChainNotice({ chain, now }: { chain: ChainView; now?: Date }) {
  const words = messages().audit.chain
  if (chain.kind === 'never') return <Notice>{words.never}</Notice>
  const when = <RelativeTime instant={chain.at} timezone="UTC" now={now} />
  if (chain.kind === 'broken') {
    return (
      <Notice tone="bad" title={chain.number === null ? words.brokenSomewhere : words.broken(chain.number)}>
        <p>
          {words.faults[chain.fault]} {words.advice} ({when})
        </p>
      </Notice>
    )
  }
  return (
    <Notice tone="good">
      <p>
        <span className="font-semibold">{words.intact(chain.number)}</span>, {when}
      </p>
      <p className="text-muted text-sm">
        {words.hash} <code className="select-all break-all">{chain.hash}</code>
      </p>
    </Notice>
  )
}
