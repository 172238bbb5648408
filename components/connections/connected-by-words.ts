import { messages } from '@/components/messages/messages'
import type { ConnectionView } from '@/lib/connect/connection-view'

/** Who connected a clinic: a person, the holder of a connect link, or somebody whose account is gone. */
export function connectedByWords({ connectedBy, isByLink = false }: ConnectionView): string {
  const words = messages().clinic
  return connectedBy ?? (isByLink ? words.byLink : words.unknownPerson)
}
