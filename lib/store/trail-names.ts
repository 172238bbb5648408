import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** Names for what events only know by id. */
export type TrailNames = {
  people: Map<string, string>
  clinics: Map<string, string>
  /** The clinic that a link was made for. */
  links: Map<string, string>
  /** The account's name, and the clinic to look at it by. */
  connections: Map<string, { name: string; clinicId: string | null }>
}

const uuid = /^[0-9a-f-]{36}$/

/** @param ids of people, clinics, links and connections, mixed; what is none of them is left out */
export async function readTrailNames(tx: Transaction, ids: string[]): Promise<TrailNames> {
  const among = { id: { in: ids.filter((id) => uuid.test(id)) } }
  const [people, clinics, links, connections] = await Promise.all([
    tx.user.findMany({ where: among, select: { id: true, name: true, email: true } }),
    tx.clinic.findMany({ where: among, select: { id: true, name: true } }),
    tx.connectLink.findMany({ where: among, select: { id: true, clinicName: true } }),
    tx.connection.findMany({
      where: among,
      select: { id: true, accountName: true, clinics: { select: { id: true }, take: 1 } },
    }),
  ])
  return {
    people: new Map(people.map(({ id, name, email }) => [id, name ?? email])),
    clinics: new Map(clinics.map(({ id, name }) => [id, name])),
    links: new Map(links.map(({ id, clinicName }) => [id, clinicName])),
    connections: new Map(
      connections.map(({ id, accountName, clinics: [first] }) => [
        id,
        { name: accountName, clinicId: first?.id ?? null },
      ]),
    ),
  }
}

// Somebody who types a single letter wants to narrow it down, not to search for a thousand people.
const mostMatches = 50

/** @returns ids of the people whom a text means: a part of their address or name */
export async function findPeopleIds(tx: Transaction, text: string): Promise<string[]> {
  const like = { contains: text, mode: 'insensitive' } as const
  const where = { OR: [{ email: like }, { name: like }] }
  return (await tx.user.findMany({ where, select: { id: true }, take: mostMatches })).map(({ id }) => id)
}

/** @returns ids of the clinics that a text means, by a part of their name, and of the connections that serve them */
export async function findClinicIds(
  tx: Transaction,
  text: string,
): Promise<{ clinicIds: string[]; connectionIds: string[] }> {
  const where = { name: { contains: text, mode: 'insensitive' } } as const
  const found = await tx.clinic.findMany({ where, select: { id: true, connectionId: true }, take: mostMatches })
  const connectionIds = found.map(({ connectionId }) => connectionId).filter((id) => id !== null)
  return { clinicIds: found.map(({ id }) => id), connectionIds: [...new Set(connectionIds)] }
}
