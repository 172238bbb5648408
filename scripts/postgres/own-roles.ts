import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'

/** The roles of prisma/roles.sql on one database, under names of their own: roles belong to the whole server. */
export type OwnRoles = {
  /** Where the app's role finds the database. */
  appUrl: string
  migratorUrl: string
  /** Runs one statement as a superuser. @returns its rows */
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  /** Takes the roles away, and what they own: the tables. */
  remove: () => Promise<void>
}

const roleNames = ['app', 'migrator', 'auditor']

/** Gives a migrated database its roles. @param adminUrl of that database, as a superuser */
export async function makeOwnRoles(adminUrl: string): Promise<OwnRoles> {
  const prefix = `r${randomBytes(6).toString('hex')}`
  const password = randomBytes(16).toString('hex')
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 })
  const run = async (text: string, values?: unknown[]) => (await pool.query(text, values)).rows
  await run(readFileSync('prisma/roles.sql', 'utf8').replaceAll('digitail_connect_', `${prefix}_`))
  for (const role of roleNames) await run(`ALTER ROLE ${prefix}_${role} LOGIN PASSWORD '${password}'`)
  const urlOf = (role: string) => Object.assign(new URL(adminUrl), { username: `${prefix}_${role}`, password }).href
  return {
    appUrl: urlOf('app'),
    migratorUrl: urlOf('migrator'),
    sql: run,
    remove: async () => {
      for (const role of roleNames) await run(`DROP OWNED BY ${prefix}_${role} CASCADE`)
      for (const role of roleNames) await run(`DROP ROLE ${prefix}_${role}`)
      await pool.end()
    },
  }
}
