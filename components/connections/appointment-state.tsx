import { messages } from '@/components/messages/messages'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Icon, type IconName } from '@/components/ui/icon'
import type { AppointmentState as State } from '@/lib/clinic/today-view'

const looks: Record<State, { tone: BadgeTone; icon: IconName }> = {
  now: { tone: 'strong', icon: 'paw' },
  upcoming: { tone: 'calm', icon: 'wait' },
  done: { tone: 'calm', icon: 'check' },
  cancelled: { tone: 'bad', icon: 'cross' },
}

/** Where an appointment stands, in a word, an icon and a colour. */
export function AppointmentState({ state }: { state: State }) {
  const { tone, icon } = looks[state]
  return <Badge tone={tone} icon={<Icon name={icon} className="size-4" />} word={messages().today.states[state]} />
}
