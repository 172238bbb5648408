import type pg from 'pg'

const firstWithStrategies = 150_000

/**
 * Makes a database as a copy of another, which nobody may be using. Postgres would write the whole copy to its log,
 * too, so that it survives a crash; that takes six times as long.
 *
 * @param admin a connection that may make databases
 */
export async function copyDatabase(admin: pg.Client, name: string, template: string): Promise<void> {
  const { rows } = await admin.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  )
  const strategy = (rows[0]?.version ?? 0) >= firstWithStrategies ? 'STRATEGY FILE_COPY' : ''
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} ${strategy}`)
}
