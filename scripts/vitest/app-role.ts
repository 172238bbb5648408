import { afterAll } from 'vitest'
import { closeDb } from '@/lib/infra/db'
import { makeOwnRoles, type OwnRoles } from '../postgres/own-roles'

/**
 * From here on, the app of this test file uses its database as the role that prisma/roles.sql makes for it. Call it before
 * anything reads the settings; only in *.postgres.test.ts.
 */
export async function becomeAppRole(): Promise<OwnRoles> {
  const roles = await makeOwnRoles(process.env.DATABASE_URL ?? '')
  process.env.DATABASE_URL = roles.appUrl
  afterAll(async () => {
    await closeDb()
    await roles.remove()
  })
  return roles
}
