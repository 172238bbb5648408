import { expect, test } from 'vitest'
import { db } from './db'
import { pendingMigrations } from './pending-migrations'

test('a migrated database has no pending migration', async () => {
  expect(await pendingMigrations(db())).toEqual([])
})
