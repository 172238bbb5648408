import { z } from 'zod'
import { staffVerbs } from '@/lib/connect/testing/staff-verbs'
import { db } from '@/lib/infra/db'
import { isBound } from '@/lib/store/as-viewer'

const actor = z.object({ id: z.string(), email: z.string(), role: z.literal('STAFF') })
const attempts = z.array(z.object({ actor, clinicId: z.string(), verb: z.string() }))

export type Attempts = z.infer<typeof attempts>

/** Tries each, and answers which were let in, and whether the database binds this process. */
process.once('message', async (message) => {
  const letIn: boolean[] = []
  for (const { actor: person, clinicId, verb } of attempts.parse(message)) {
    letIn.push((await staffVerbs[verb]?.(person, clinicId)) ?? true)
  }
  process.send?.({ letIn, bound: await isBound(db(), { memberId: 'somebody' }) }, () => process.exit(0))
})
process.send?.('ready')
