import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { asViewer, isBound } from './as-viewer'

test('where the roles are not used, a viewer’s read is the read alone', async () => {
  const viewer = { memberId: randomUUID() }
  expect(await isBound(db(), viewer)).toBe(false)
  expect(await asViewer(db(), viewer, async (tx) => tx === db())).toBe(true)
  expect(await inTransaction((own) => asViewer(own, viewer, async (tx) => tx === own))).toBe(true)
})
