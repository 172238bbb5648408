import type { Prisma } from '@/prisma/generated/client'

/** Whose eyes: null sees every clinic, anyone else the clinics they belong to. */
export type Viewer = { memberId: string | null }

/** The application's own check, beside the query. The database has a second one: `asViewer`. */
export const seenBy = ({ memberId }: Viewer): Prisma.ClinicWhereInput =>
  memberId === null ? {} : { memberships: { some: { userId: memberId } } }
