import 'server-only'
import { subjectKinds } from '@/lib/audit/audit-event'
import { actionsOf } from '@/lib/audit/audit-groups'
import type { Transaction } from '@/lib/infra/db'
import { findClinicIds, findPeopleIds } from '@/lib/store/trail-names'
import type { TrailFilter } from '@/lib/store/trail-page'
import { instantsOf, type TrailQuery } from './trail-query'

async function subjectsMeantBy(tx: Transaction, text: string): Promise<{ kind: string; id: string }[]> {
  const [people, { clinicIds, connectionIds }] = await Promise.all([findPeopleIds(tx, text), findClinicIds(tx, text)])
  return [
    // What is typed may be the id of anything.
    ...subjectKinds.map((kind) => ({ kind, id: text })),
    ...people.map((id) => ({ kind: 'person', id })),
    ...clinicIds.map((id) => ({ kind: 'clinic', id })),
    ...connectionIds.map((id) => ({ kind: 'connection', id })),
  ]
}

/** What an admin typed, as what the store can look for: names become ids. */
export async function toTrailFilter(tx: Transaction, query: TrailQuery): Promise<TrailFilter> {
  const { what, actor, subject } = query
  return {
    actions: actionsOf(what),
    actorIds: actor === '' ? null : [actor, ...(await findPeopleIds(tx, actor))],
    subjects: subject === '' ? null : await subjectsMeantBy(tx, subject),
    ...instantsOf(query),
  }
}
