import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { libpqEnvironment, requireTool } from './postgres-tools'

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-tools-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('says in one sentence which tool is missing, and which package brings it', async () => {
  await expect(requireTool('pg_dump', 16, folder)).rejects.toThrow(
    "pg_dump is not on the PATH. Install Postgres's client tools, version 16 or newer (Debian: postgresql-client-16).",
  )
})

it('refuses a tool that is older than the server, which would fail half way', async () => {
  const tool = join(folder, 'pg_dump')
  writeFileSync(tool, '#!/bin/sh\necho "pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"\n')
  chmodSync(tool, 0o700)
  const path = `${folder}:/usr/bin:/bin`
  await expect(requireTool('pg_dump', 17, path)).rejects.toThrow('pg_dump is of version 15, older than the server (17)')
  await expect(requireTool('pg_dump', 15, path)).resolves.toBeUndefined()
})

it('hands the address over where no other user of the machine sees it', () => {
  expect(libpqEnvironment('postgresql://ana:p%40ss@[::1]:6432/clinic?sslmode=verify-full&pgbouncer=true')).toEqual({
    PGHOST: '::1',
    PGPORT: '6432',
    PGUSER: 'ana',
    PGPASSWORD: 'p@ss',
    PGDATABASE: 'clinic',
    PGSSLMODE: 'verify-full',
  })
})
