import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { statementNames } from '@/lib/infra/statement-names'
import { PrismaClient } from '@/prisma/generated/client'

// The adapters, the size of the pool and the prepared statements are those of lib/infra/db.ts.
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
  await client.auditEvent.create({
    data: { action: 'bench.inserted', actorKind: 'system', actorId: 'bench', data: {} },
    select: { id: true },
  })
  return new Response(null, { status: 204 })
}
