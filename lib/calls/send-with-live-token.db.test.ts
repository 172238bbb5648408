import { afterAll, beforeEach, expect, test } from 'vitest'
import { DigitailError } from '@/lib/digitail/digitail-error'
import { db } from '@/lib/infra/db'
import { claim } from '@/lib/refresh/testing/claims'
import { startProvider } from '@/lib/refresh/testing/provider'
import { sendWithLiveToken } from './send-with-live-token'
import { connectClinic, emily } from './testing/connected-clinic'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(provider.calm)

test('C-20: refused twice while another instance renews the token, a call may come back in a moment and nobody has to reconnect', async () => {
  const { connectionId } = await connectClinic(provider.url, emily)
  let sent = 0
  const refused = async (): Promise<never> => {
    sent += 1
    if (sent === 2) await claim(connectionId, 2, 'another instance')
    throw new DigitailError('unauthenticated', 'auth.me', { status: 401 })
  }
  const call = sendWithLiveToken(connectionId, 'auth.me', refused)
  await expect(call).rejects.toMatchObject({ code: 'digitail-unavailable', retryAfterMs: 2_000, wasSent: false })
  expect(sent).toBe(2)
  const row = await db().connection.findUniqueOrThrow({ where: { id: connectionId } })
  expect(row).toMatchObject({ status: 'ACTIVE', reason: null })
})
