import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { me } from '@/lib/digitail/me'
import { db } from '@/lib/infra/db'
import { startProvider } from '@/lib/refresh/testing/provider'
import { flushUsage } from './count-request'
import { forClinic } from './for-clinic'
import { type ConnectedClinic, connectClinic, emily } from './testing/connected-clinic'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(provider.calm)

let clinic: ConnectedClinic
beforeAll(async () => {
  clinic = await connectClinic(provider.url, emily)
})
beforeEach(async () => {
  await flushUsage()
  await db().usageDaily.deleteMany()
})

async function sent() {
  await flushUsage()
  const [row] = await db().usageDaily.findMany({ where: { operation: 'auth.me' } })
  return row === undefined ? 0 : row.calls
}

const read = () => forClinic(clinic.clinicId).send(me())
const write = () => forClinic(clinic.clinicId).send({ ...me(), isRepeatable: false })
const fault = (change: Record<string, unknown>) => provider.fault({ for: '/api/v1/auth/me', ...change })

describe('retries', () => {
  test.each(['error-500-before-commit', 'reset-before', 'drop-answer'])(
    'R-04 a read survives two of %s',
    async (name) => {
      await fault({ name, times: 2 })
      expect(await read()).toMatchObject({ userId: 5101 })
      expect(await sent()).toBe(3)
    },
  )

  test('R-04 after three tries the failure stands; the connection stays as it is', async () => {
    await fault({ name: 'error-500-before-commit', times: null })
    await expect(read()).rejects.toMatchObject({ code: 'digitail-unavailable', status: 500 })
    expect(await sent()).toBe(3)
    const row = await db().connection.findUniqueOrThrow({ where: { id: clinic.connectionId } })
    expect(row).toMatchObject({ status: 'ACTIVE', reason: null })
  })

  test.each(['error-500-after-commit', 'drop-answer', 'truncate'])(
    'R-04 a write is sent once when it meets %s',
    async (name) => {
      await fault({ name, times: null })
      await expect(write()).rejects.toMatchObject({ wasSent: true })
      expect(await sent()).toBe(1)
    },
  )

  test('R-04 a 429 was not done: even a write is sent again, after the wait that was asked for', async () => {
    await fault({ name: '429', times: 1, retryAfter: 1 })
    const started = performance.now()
    expect(await write()).toMatchObject({ userId: 5101 })
    expect(performance.now() - started).toBeGreaterThan(1_000)
    expect(await sent()).toBe(2)
  })

  test('R-04 R-06 a long wait is told to the caller, and holds for the whole account', async () => {
    await fault({ name: '429', times: 1, retryAfter: 45 })
    await expect(read()).rejects.toMatchObject({ code: 'too-many-requests', retryAfterMs: 45_000 })
    await expect(read()).rejects.toMatchObject({ code: 'too-many-requests', wasSent: false })
    expect(await sent()).toBe(1)
  })
})
