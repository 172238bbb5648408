import { messages } from '@/components/messages/messages'
import type { TimelineEvent } from '@/lib/admin/timeline-view'

const own = <Words extends object>(all: Words, word: string): word is Extract<keyof Words, string> =>
  Object.hasOwn(all, word)

function outcomeWords(outcome: string): string | null {
  const { tests, notices } = messages().adminClinic
  if (own(tests, outcome)) return tests[outcome]
  if (own(notices, outcome)) return notices[outcome]
  return own(messages().outcomes, outcome) ? messages().outcomes[outcome].title : null
}

function reasonWords(reason: string): string {
  const words = messages().timeline
  const cause = reason.toLowerCase()
  return own(messages().status.reasons, cause) ? messages().status.reasons[cause].sentence : words.reason(reason)
}

/** What an event says beyond its sentence: the outcome, the reason, what was met. Text is only ever text. */
export function TimelineDetail({ event }: { event: TimelineEvent }) {
  const words = messages().timeline
  const { outcome, reason, failure } = event
  const lines = [
    outcome === null ? null : outcomeWords(outcome),
    reason === null ? null : reasonWords(reason),
    failure === null ? null : words.failure(failure),
  ].filter((line) => line !== null)
  return lines.map((line) => (
    <p key={line} className="max-w-prose text-muted wrap-anywhere">
      {line}
    </p>
  ))
}
