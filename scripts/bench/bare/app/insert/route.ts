import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '@/prisma/generated/client'

// The adapters, and the size of the pool, as lib/infra/db.ts has them.
function adapter() {
  const { DATABASE_URL, DATA_DIR = '' } = process.env
  return DATABASE_URL
    ? new PrismaPg({ connectionString: DATABASE_URL, max: 10 })
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
