import { afterAll, expect, test } from 'vitest'
import { me } from '@/lib/digitail/me'
import { db } from '@/lib/infra/db'
import { startProvider } from '@/lib/refresh/testing/provider'
import { flushUsage } from './count-request'
import { forClinic } from './for-clinic'
import { connectClinic, emily } from './testing/connected-clinic'

const provider = await startProvider()
afterAll(provider.close)

test('R-05 an outage ends in calls that fail at once, and changes no connection', async () => {
  const { clinicId, connectionId } = await connectClinic(provider.url, emily)
  await provider.fault({ name: 'error-500-before-commit', for: '/api/v1/auth/me', times: null })
  const call = () => forClinic(clinicId).send({ ...me(), isRepeatable: false })
  for (let run = 0; run < 40; run += 1) await call().catch(() => undefined)
  await expect(call()).rejects.toMatchObject({ code: 'digitail-unavailable', status: null, wasSent: false })
  await flushUsage()
  const [usage] = await db().usageDaily.findMany({ where: { connectionId } })
  expect(usage?.calls).toBeGreaterThanOrEqual(20)
  expect(usage?.calls).toBeLessThan(40)
  const row = await db().connection.findUniqueOrThrow({ where: { id: connectionId } })
  expect(row).toMatchObject({ status: 'ACTIVE', reason: null })
})
