import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** The end of the chain: everything before it is in its hash (64 hexadecimal digits). */
export type Head = { seq: number; hash: string }

/**
 * Reads the chain in pieces, each as one text, which is what makes it fast: a row of many columns costs the driver more
 * than hashing it. A line is `seq eventId hash canonical`; the canonical text of the event, which the hash covers, is
 * JSON and so has no line break. It is missing where the event is.
 *
 * @param after number of the link before the first one wanted
 * @returns in order; empty at the end
 */
export async function readTrailLines(tx: Transaction, after: number, most: number): Promise<string[]> {
  const [row] = await tx.$queryRaw<{ lines: string | null }[]>`
    SELECT string_agg(part.line, E'\n' ORDER BY part."seq") AS lines FROM (
      SELECT l."seq", concat_ws(' ', l."seq", l."eventId", encode(l."hash", 'hex'),
        CASE WHEN e."id" IS NOT NULL THEN json_build_array(
          l."seq", e."id", (extract(epoch FROM e."at") * 1000)::bigint, e."action", e."actorKind", e."actorId",
          e."subjectKind", e."subjectId", e."requestId", e."address", e."data")::text END) AS line
      FROM "AuditLink" l LEFT JOIN "AuditEvent" e ON e."id" = l."eventId"
      WHERE l."seq" > ${after} ORDER BY l."seq" LIMIT ${most}) part`
  return row?.lines?.split('\n') ?? []
}

/**
 * Looks through a piece of the events for one that has no link.
 *
 * @param after id of the event before the first one wanted
 * @returns the last id of the piece, null when there is nothing more; and the first event without a link, or null
 */
export async function findUnlinkedEvent(
  tx: Transaction,
  after: bigint,
  most: number,
): Promise<{ lastId: bigint | null; unlinked: bigint | null }> {
  const [row] = await tx.$queryRaw<{ lastId: bigint | null; unlinked: bigint | null }[]>`
    SELECT max(e."id") AS "lastId", min(e."id") FILTER (WHERE l."seq" IS NULL) AS unlinked
    FROM (SELECT "id" FROM "AuditEvent" WHERE "id" > ${after} ORDER BY "id" LIMIT ${most}) e
    LEFT JOIN "AuditLink" l ON l."eventId" = e."id"`
  return row ?? { lastId: null, unlinked: null }
}

/** @returns the end of the chain, null when nothing ever happened */
export async function readHead(tx: Transaction): Promise<Head | null> {
  const link = await tx.auditLink.findFirst({ orderBy: { seq: 'desc' } })
  return link === null ? null : { seq: Number(link.seq), hash: Buffer.from(link.hash).toString('hex') }
}

/** @returns one link of the chain with the id of its event, null when there is no such number */
export async function readLink(tx: Transaction, seq: number): Promise<{ hash: string; eventId: bigint } | null> {
  const link = await tx.auditLink.findUnique({ where: { seq } })
  return link === null ? null : { hash: Buffer.from(link.hash).toString('hex'), eventId: link.eventId }
}
