import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** Who we are to the database. */
export type DatabaseRole = { name: string; isSuperuser: boolean; ownsTrail: boolean }

/** @returns our role, and whether it could change the audit trail: as a superuser, or as the owner of its table */
export async function readDatabaseRole(tx: Transaction): Promise<DatabaseRole> {
  const [role] = await tx.$queryRaw<DatabaseRole[]>`
    SELECT current_user::text AS "name", r.rolsuper AS "isSuperuser",
      COALESCE((SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = to_regclass('public."AuditEvent"')), FALSE)
        AS "ownsTrail"
    FROM pg_roles r WHERE r.rolname = current_user`
  return role ?? { name: '?', isSuperuser: false, ownsTrail: false }
}
