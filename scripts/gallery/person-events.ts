import type { TrailEventView } from '@/lib/admin/trail-view'
import { now } from './clinic-views'

const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()

/** The latest on record about somebody. */
export const personEvents: TrailEventView[] = [
  {
    id: '2',
    number: '41',
    at: minutesAgo(60),
    action: 'membership.added',
    word: 'membership.added',
    actor: { kind: 'person', id: 'p1', name: 'Mara Ionescu', clinicId: null },
    subject: null,
    requestId: null,
    address: null,
    facts: [],
  },
  {
    id: '1',
    number: '40',
    at: minutesAgo(4 * 24 * 60),
    action: 'sign-in.succeeded',
    word: 'sign-in.succeeded',
    actor: { kind: 'anonymous' },
    subject: null,
    requestId: null,
    address: null,
    facts: [],
  },
]
