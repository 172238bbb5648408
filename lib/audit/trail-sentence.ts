import type { TrailFault } from './trail-fault'
import type { TrailVerdict } from './verify-trail'

const whatIsWrong: Record<TrailFault, string> = {
  altered: 'the event, or its hash, is not what was written here',
  'event-missing': 'the event was removed',
  'link-missing': 'the link was removed, and perhaps its event',
  order: 'another event belongs here: the order was changed, or this one was put in between',
  unlinked: 'the event has no link: it did not come by way of the app, or its link was removed',
  'tail-cut': 'the trail ends before it, and once went on: its tail was cut off',
  'other-chain': 'the chain is not the one that was exported: it was computed anew',
}

/** What an operator reads after a verification. @param milliseconds how long it took */
export function trailSentence(verdict: TrailVerdict, milliseconds: number): string {
  const { head } = verdict
  if (verdict.kind === 'intact') {
    const seconds = (milliseconds / 1000).toFixed(1)
    return head.seq === 0
      ? 'The audit trail is empty.'
      : `The audit trail is intact: ${head.seq} events, verified in ${seconds} s.\nHead: ${head.seq}:${head.hash}`
  }
  const row = [verdict.seq === null ? null : `link ${verdict.seq}`, verdict.eventId && `event id ${verdict.eventId}`]
  const name = row.filter(Boolean).join(', ')
  return `THE AUDIT TRAIL IS BROKEN. First bad row: ${name}: ${whatIsWrong[verdict.fault]}.\nEverything before link ${head.seq + 1} is good.`
}
