import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { statementNames } from '@/lib/infra/statement-names'
import { PrismaClient } from '@/prisma/generated/client'

// The adapters are those of lib/infra/db.ts, and on Postgres its pool and its prepared statements; a plain PGlite.
function adapter() {
  const { DATABASE_URL, DATA_DIR = '' } = process.env
  return DATABASE_URL
    ? new PrismaPg({ connectionString: DATABASE_URL, max: 10 }, { statementNameGenerator: statementNames() })
    : new PrismaPGlite(new PGlite(join(DATA_DIR, 'postgres')))
}

let client: PrismaClient | undefined

/** What everything is measured beside: one request, one INSERT, nothing else. */
export async function POST(): Promise<Response> {
  client ??= new PrismaClient({ adapter: adapter() })
  const token = { tokenHash: randomUUID(), email: 'bench@clinic.example', expiresAt: new Date() }
  await client.signInToken.create({ data: token, select: { tokenHash: true } })
  return new Response(null, { status: 204 })
}
