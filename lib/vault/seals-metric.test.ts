import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { renderMetrics } from '@/lib/infra/metrics'
import { seal } from './cipher'
import { makeKeyring } from './keyring'

// Set before anything reads the settings.
process.env.METRICS_TOKEN = randomBytes(32).toString('base64')

test('K-01 seals are counted for each key, of which there may be 2^32', async () => {
  const ring = makeKeyring([{ id: 'k1', key: randomBytes(32) }])
  for (const secret of ['a', 'b']) seal(ring, secret, { record: 'connection-1', column: 'access', generation: 1 })
  const { text } = await renderMetrics([])
  expect(text).toContain('# HELP digitail_connect_seals_total Secrets that this instance sealed, by key.')
  expect(text).toContain('digitail_connect_seals_total{key="k1"} 2')
})
