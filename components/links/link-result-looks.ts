import { outcomeLooks } from '@/components/connections/outcome-looks'
import type { SceneName } from '@/components/illustrations/scene'
import type { LinkResultWords } from '@/components/messages/en/link-results'
import { messages } from '@/components/messages/messages'
import type { ConnectOutcome } from '@/lib/connect/connect-outcome'
import type { LinkResult } from '@/lib/links/link-result'

const own: Record<Exclude<LinkResult, ConnectOutcome>, SceneName> = {
  connected: 'together',
  waiting: 'letter',
  'link-replaced': 'letter',
  'link-unknown': 'lost',
  'link-not-needed': 'together',
}

const isOwn = (result: LinkResult): result is keyof typeof own => Object.hasOwn(own, result)

/** The drawing of a result. */
export function linkResultScene(result: LinkResult): SceneName {
  return isOwn(result) ? own[result] : outcomeLooks[result].scene
}

/** The words of a result: those for the holder of a link, and where they are the same, those for someone signed in. */
export function linkResultWords(result: LinkResult): LinkResultWords {
  const words = messages().link.results[result]
  if (words !== undefined || isOwn(result)) return words ?? { title: '', sentence: '', button: null }
  const { to } = outcomeLooks[result]
  const { title, sentence, steps, button } = messages().outcomes[result]
  return { title, sentence, ...(steps && { steps }), button: to === 'start-again' ? button : null }
}
