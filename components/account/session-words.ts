import { messages } from '@/components/messages/messages'
import type { SessionView } from '@/lib/auth/session-view'

/** @returns "Firefox on Windows", or as much of it as is known */
export function browserWords({ browser, system }: Pick<SessionView, 'browser' | 'system'>): string {
  const words = messages().account.sessions
  if (browser !== null && system !== null) return `${browser} ${words.on(system)}`
  return browser ?? system ?? words.unknown
}

/** @returns 203.0.113.x for 203.0.113.0/24, as people know their addresses */
export function networkWords(network: string): string {
  return network.replace(/\.0\/24$/, '.x').replace(/::\/48$/, ':…')
}
