import { randomUUID } from 'node:crypto'
import { Agent, request } from 'undici'
import { z } from 'zod'
import { forClinic } from '@/lib/calls/for-clinic'
import { retrieveAppointment } from '@/lib/digitail/appointments'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { serveTasks } from '../world/serve-tasks'
import { grants, storeConnections } from '../world/store-connections'

const concurrency = 10
const appointmentId = 77_001

/** @returns how many calls a second were answered, with so many under way at any time */
async function rate(count: number, call: () => Promise<number>): Promise<number> {
  let left = count
  const from = performance.now()
  const loop = async () => {
    while (left > 0) {
      left -= 1
      if ((await call()) !== appointmentId) throw new Error('another appointment came than the one asked for')
    }
  }
  await Promise.all(Array.from({ length: concurrency }, loop))
  return count / ((performance.now() - from) / 1_000)
}

async function connectClinic(pairs: z.infer<typeof grants>, digitailClinicId: number): Promise<string> {
  const [connectionId] = await storeConnections(pairs, { isDue: false })
  if (connectionId === undefined) throw new Error('there is no grant')
  const id = randomUUID()
  const data = { id, environment: 'local' as const, digitailClinicId, name: 'Bench', connectionId }
  await db().clinic.create({ data, select: { id: true } })
  return id
}

const answer = z.object({ data: z.object({ id: z.number() }) })

function waysToCall(clinicId: string, accessToken: string) {
  const url = `${settings().DIGITAIL_BASE_URL?.origin}/api/v1/appointments/${appointmentId}`
  const headers = { accept: 'application/json', authorization: `Bearer ${accessToken}` }
  const dispatcher = new Agent({ connections: 64 })
  const idOf = (body: unknown) => answer.parse(body).data.id
  return {
    ours: async () => (await forClinic(clinicId).send(retrieveAppointment(appointmentId))).id,
    fetch: async () => idOf(await (await fetch(url, { headers })).json()),
    undici: async () => idOf(await (await request(url, { headers, dispatcher })).body.json()),
  }
}

const measurement = z.object({ pairs: grants, digitailClinicId: z.number(), rounds: z.number(), calls: z.number() })

/** @returns calls a second of each way in each round, the ways in turns */
async function measure(input: unknown) {
  const { pairs, digitailClinicId, rounds, calls } = measurement.parse(input)
  const clinicId = await connectClinic(pairs, digitailClinicId)
  const ways = waysToCall(clinicId, pairs[0]?.accessToken ?? '')
  const rates: Record<keyof typeof ways, number[]> = { ours: [], fetch: [], undici: [] }
  for (let round = -1; round < rounds; round += 1) {
    for (const way of ['fetch', 'ours', 'undici'] as const) {
      const perSecond = await rate(calls, ways[way])
      // The first round is for the compilers.
      if (round >= 0) rates[way].push(perSecond)
    }
  }
  return rates
}

serveTasks({ measure })
