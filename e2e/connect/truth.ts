import { z } from 'zod'
import { sandbox } from '../sandbox-client'

const grant = z.object({
  grantId: z.string(),
  userId: z.number(),
  generation: z.number(),
  accessSha256: z.string(),
  refreshSha256: z.string(),
})

const truthSchema = z.object({
  counts: z.object({
    token: z.record(z.string(), z.record(z.string(), z.number())),
    api: z.record(z.string(), z.number()),
  }),
  grants: z.array(grant),
})

async function truth() {
  return truthSchema.parse(await sandbox.get('truth'))
}

/** @returns the pairs that are live at Digitail for a person, by hash */
export async function liveGrants(person: { id: number }): Promise<z.infer<typeof grant>[]> {
  return (await truth()).grants.filter(({ userId }) => userId === person.id)
}

/** @returns how many requests reached the token endpoint since the test began, whatever became of them */
export async function tokenRequests(): Promise<number> {
  const { token } = (await truth()).counts
  return Object.values(token)
    .flatMap((outcomes) => Object.values(outcomes))
    .reduce((sum, count) => sum + count, 0)
}

/** @returns how many API calls were answered with a status since the test began */
export async function apiAnswers(status = 200): Promise<number> {
  return (await truth()).counts.api[status] ?? 0
}
