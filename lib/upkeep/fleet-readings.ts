import 'server-only'
import { db } from '@/lib/infra/db'
import { isLeaving } from '@/lib/infra/draining'
import { errorFacts, logger } from '@/lib/infra/logger'
import type { Reading } from '@/lib/infra/metrics'
import { listJournal } from '@/lib/refresh/journal'
import { sweepHeart } from '@/lib/refresh/sweep-health'
import { countClinicsByStanding } from '@/lib/store/clinic-counts'
import { readFleetState } from '@/lib/store/fleet-state'

/** Why refreshing may be held back for everybody; in the metric in small letters. */
export const incidentKinds = ['OUR_CONFIGURATION', 'PROVIDER_OUTAGE']

const clinicsHelp = 'Clinics by how they stand. The same on every instance: do not add them up.'

async function fleet(): Promise<Reading[]> {
  const [state, standings] = await Promise.all([readFleetState(db(), sweepHeart), countClinicsByStanding(db())])
  const clinics = new Map<string, number>()
  for (const { standing, clinics: more } of standings) clinics.set(standing, (clinics.get(standing) ?? 0) + more)
  const sweepAge = state.sweepAge === null ? [] : [state.sweepAge]
  return [
    ...[...clinics].map(([standing, value]) => ({
      name: 'clinics',
      help: clinicsHelp,
      labels: { standing: standing.toLowerCase() },
      value,
    })),
    ...incidentKinds.map((kind) => ({
      name: 'incident_open',
      help: 'Whether refreshing is held back for everybody.',
      labels: { kind: kind.toLowerCase() },
      value: state.incidents.includes(kind) ? 1 : 0,
    })),
    { name: 'refreshes_overdue', help: 'Connections due for more than five minutes.', value: state.overdue },
    {
      name: 'oldest_overdue_seconds',
      help: 'How long the longest waiting refresh is due.',
      value: state.oldestOverdue,
    },
    ...sweepAge.map((value) => ({ name: 'sweep_age_seconds', help: 'Since a sweep last ran anywhere.', value })),
    {
      name: 'restored_connections',
      help: 'Connections from a backup that have not proven themselves.',
      value: state.restored,
    },
    { name: 'trail_broken', help: 'Whether the audit chain was found broken.', value: state.isTrailBroken ? 1 : 0 },
    { name: 'notices_waiting', help: 'Mails that should have gone out an hour ago.', value: state.noticesWaiting },
  ]
}

/** How this instance and all of them stand, for one look. A database that is away is a reading too. */
export async function fleetReadings(): Promise<Reading[]> {
  const journal = (await listJournal()).length
  const own: Reading[] = [
    { name: 'journal_entries', help: 'Received pairs that wait on this disk for the database.', value: journal },
    { name: 'draining', help: 'Whether this instance is shutting down.', value: isLeaving() ? 1 : 0 },
  ]
  const up = (value: number): Reading => ({ name: 'database_up', help: 'Whether the database answers.', value })
  try {
    return [...own, ...(await fleet()), up(1)]
  } catch (error) {
    logger().warn(errorFacts(error), 'metrics without the database')
    return [...own, up(0)]
  }
}
