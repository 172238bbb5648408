import type { ConnectActor } from '../connect-actor'
import { disconnectClinic } from '../disconnect-clinic'
import { exportDataUse } from '../export-data-use'
import { readClinic, readMyClinics } from '../read-clinics'
import { readDataUse } from '../read-data-use'
import { startConnect } from '../start-connect'

const range = { from: '2026-11-01', to: '2026-11-30' }
const common = { range, wordsOf: (operation: string) => operation, format: 'csv', requestId: null } as const

/** Every verb that a member of staff may call with the id of a clinic; each says whether it let them. */
export const staffVerbs: Record<string, (actor: ConnectActor, clinicId: string) => Promise<boolean>> = {
  readClinic: async (actor, clinicId) => (await readClinic(actor, clinicId)) !== null,
  readMyClinics: async (actor, clinicId) => (await readMyClinics(actor)).some(({ id }) => id === clinicId),
  readDataUse: async (actor, clinicId) => (await readDataUse(actor, clinicId, range)) !== null,
  exportDataUse: async (actor, clinicId) => (await exportDataUse({ actor, clinicId, ...common })) !== null,
  startConnect: async (actor, clinicId) => {
    const start = { actor, clinicId, browser: 'b', returnPath: '/clinics', requestId: null }
    return (await startConnect(start)).kind !== 'not-found'
  },
  disconnectClinic: async (actor, clinicId) =>
    (await disconnectClinic({ actor, clinicId, requestId: null })).kind !== 'not-found',
}
