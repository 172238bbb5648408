import 'server-only'
import { db, inTransaction, type Transaction } from '@/lib/infra/db'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import type { Viewer } from './seen-by'

const state = () => oncePerProcess('row-security', (): { active: boolean | null } => ({ active: null }))

/**
 * Whether the database itself limits what is read for a viewer: only where the deployer uses the roles of prisma/roles.sql,
 * and only for the app's role, since the owner of a table is not bound. Found out once.
 *
 * @param tx what the caller is at: inside of a transaction, another connection may not be had
 */
export async function isBound(tx: Transaction, { memberId }: Viewer): Promise<boolean> {
  if (memberId === null) return false
  const known = state()
  if (known.active === null) {
    const [row] = await tx.$queryRaw<
      { active: boolean }[]
    >`SELECT row_security_active('"Clinic"'::regclass) AS "active"`
    known.active = row?.active ?? false
  }
  return known.active
}

const name = (tx: Transaction, viewer: string) => tx.$executeRaw`SELECT set_config('app.viewer', ${viewer}, true)`

async function named<T>(tx: Transaction, viewer: string, read: (tx: Transaction) => Promise<T>): Promise<T> {
  await name(tx, viewer)
  const found = await read(tx)
  // The rest of the transaction is the app's own work again. A read that fails ends it anyhow.
  await name(tx, '')
  return found
}

/**
 * Reads with a member of staff named to the database, whose row-level security then shows the clinics, connections, token
 * sets, counts and memberships of that person and no other: a second belt behind `seenBy`. For who sees everything, and
 * where the roles are not used, it is the read alone.
 *
 * @param read queries only; what it must see of other people's rows, it asks afterwards
 */
export async function asViewer<T>(tx: Transaction, viewer: Viewer, read: (tx: Transaction) => Promise<T>): Promise<T> {
  const { memberId } = viewer
  if (memberId === null || !(await isBound(tx, viewer))) return await read(tx)
  return tx === db() ? await inTransaction((own) => named(own, memberId, read)) : await named(tx, memberId, read)
}
