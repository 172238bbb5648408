import { messages } from '@/components/messages/messages'
import type { BadgeTone } from '@/components/ui/badge'
import type { ConnectionHealth, ConnectionView } from '@/lib/connect/connection-view'

/** The colours that a status can have. */
export type StandingTone = Exclude<BadgeTone, 'strong'>

/** How a clinic stands, with a word for "was never connected". */
export type Standing = ConnectionHealth | 'never'

export const standingTones: Record<Standing, StandingTone> = {
  live: 'good',
  degraded: 'warn',
  needs_reconnect: 'bad',
  disconnected: 'calm',
  never: 'calm',
}

/** @returns how the clinic stands; null is a clinic without a connection */
export function standingOf(connection: ConnectionView | null): Standing {
  return connection?.health ?? 'never'
}

/** What happened, and what happens next and who must act. A reason says more than the health alone. */
export function standingWords(connection: ConnectionView | null): { word: string; sentence: string; next: string } {
  const words = messages().status.health[standingOf(connection)]
  if (connection?.whoActs === 'operator') return { ...words, ...messages().status.ourTrouble }
  const needsPerson = connection?.health === 'needs_reconnect' && connection.reason
  return needsPerson ? { ...words, ...messages().status.reasons[needsPerson] } : words
}
