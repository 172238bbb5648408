import { mailStyle } from '@/components/notices/mail-style'
import { db } from '@/lib/infra/db'
import { type NoticePorts, noticePorts } from '@/lib/notices/notice-ports'
import { runNotices } from '@/lib/notices/run-notices'
import { emptyTablesSql } from '@/scripts/postgres/empty-tables'
import { type MailServer, readMails } from './mail-server'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

let account = 0

type ClinicWish = { name: string; contactEmail?: string }

/** A connection that works, with its clinics. @returns its id */
export async function connected(clinics: ClinicWish[], connectedById: string | null = null): Promise<string> {
  account += 1
  const { id } = await db().connection.create({
    data: {
      environment: 'local',
      digitailUserId: 900_000 + account,
      accountName: `Account ${account}`,
      liveKey: `local:${900_000 + account}`,
      status: 'ACTIVE',
      connectedAt: new Date('2026-01-01'),
      offeredClinics: [],
      connectedById,
    },
  })
  const later = new Date(Date.now() + day)
  const tokens = { accessSealed: 'a', refreshSealed: 'r', accessExpiresAt: later, refreshAt: later, generation: 1 }
  await db().tokenSet.create({ data: { connectionId: id, ...tokens } })
  for (const [index, clinic] of clinics.entries()) {
    const digitailClinicId = 9_000_000 + account * 100 + index
    await db().clinic.create({ data: { ...clinic, environment: 'local', digitailClinicId, connectionId: id } })
  }
  return id
}

type Status = 'ACTIVE' | 'NEEDS_RECONNECT' | 'DISCONNECTED'

/** Puts a connection into a status as lib/refresh and lib/connect do, at a moment. */
export async function become(id: string, status: Status, statusSince: Date): Promise<void> {
  const reason = status === 'NEEDS_RECONNECT' ? 'REVOKED' : null
  const liveKey = status === 'DISCONNECTED' ? { liveKey: null } : {}
  await db().connection.update({ where: { id }, data: { status, reason, statusSince, ...liveKey } })
}

export async function person(email: string, role: 'ADMIN' | 'STAFF'): Promise<string> {
  return (await db().user.create({ data: { email, role } })).id
}

export async function emptyWorld(): Promise<void> {
  const own = ['NoticeCause', 'Notice', 'DigestOptOut']
  const others = ['User', 'TokenSet', 'Clinic', 'ClinicListing', 'ClinicCount', 'Connection', 'Incident', 'Heartbeat']
  await db().$executeRawUnsafe(emptyTablesSql([...own, ...others]))
}

type Life = { from: Date; to: Date; everyMs?: number; ports?: NoticePorts; isSwept?: boolean }

/** Lets the background look again and again between two moments. @param onTick what happens just before it looks */
export async function live(
  server: MailServer,
  { from, to, everyMs = 3 * hour, ports = noticePorts(mailStyle), isSwept = true }: Life,
  onTick: (now: Date) => Promise<void> = async () => {},
): Promise<string[]> {
  const mails: string[] = []
  for (let now = from; now <= to; now = new Date(now.getTime() + everyMs)) {
    // The sweep runs too: its standstill would be news of its own.
    if (isSwept) await sweptAt(now)
    await onTick(now)
    await runNotices(ports, now)
    mails.push(...readMails(server).map((mail) => `${now.toISOString().slice(5, 13)} ${mail}`))
  }
  return mails
}

/** Notes that the background work of lib/refresh ran. */
export async function sweptAt(at: Date): Promise<void> {
  const name = 'refresh-sweep'
  await db().heartbeat.upsert({ where: { name }, create: { name, at, instance: 'test' }, update: { at } })
}
