import { messages } from '@/components/messages/messages'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Icon, type IconName } from '@/components/ui/icon'
import type { LinkState } from '@/lib/links/link-view'

const looks: Record<LinkState, { tone: BadgeTone; icon: IconName }> = {
  created: { tone: 'calm', icon: 'mail' },
  opened: { tone: 'calm', icon: 'open' },
  started: { tone: 'calm', icon: 'wait' },
  denied: { tone: 'warn', icon: 'none' },
  waiting: { tone: 'strong', icon: 'alert' },
  refused: { tone: 'bad', icon: 'none' },
  completed: { tone: 'good', icon: 'check' },
  expired: { tone: 'calm', icon: 'cross' },
  revoked: { tone: 'calm', icon: 'cross' },
}

/** What became of a link, as a word, an icon and a colour. */
export function LinkStateBadge({ state }: { state: LinkState }) {
  const { tone, icon } = looks[state]
  return <Badge tone={tone} icon={<Icon name={icon} className="size-4" />} word={messages().links.states[state]} />
}
