import type { Database } from '@/lib/infra/db'
import { countRows } from '@/lib/infra/table-rows'
import type { TestConnection } from '@/lib/refresh/testing/connections'
import { tokenHash } from '@/lib/refresh/testing/provider-controls'
import { proveDatabase } from '@/lib/upkeep/prove-database'
import { openAccessToken, openRefreshToken } from '@/lib/vault/token-vault'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { type Installation, type Kind, openInstallation } from '../world/installation'
import type { World } from '../world/world'

/** Of so many clinics half are renewed once more after the backup. */
type Round = { world: World; installation: Installation; clinics: number; superseded: number }

type Seen = { tokens: Map<string, string>; rows: Record<string, number> }

/** Every pair, opened, and how many rows each table has. */
async function look(client: Database): Promise<Seen> {
  const sets = await client.tokenSet.findMany()
  const pairOf = (set: (typeof sets)[number]) => tokenHash(openAccessToken(set)) + tokenHash(openRefreshToken(set))
  const tokens = new Map(sets.map((set) => [set.connectionId, pairOf(set)]))
  return { tokens, rows: await countRows((sql) => client.$queryRawUnsafe(sql)) }
}

const age = (client: Database, ids: string[]) =>
  client.tokenSet.updateMany({ where: { connectionId: { in: ids } }, data: { refreshAt: new Date(0) } })

async function sweepByAnother(world: World, installation: Installation): Promise<number> {
  const worker = await world.start(installation.env)
  const refreshed = await worker.sweepAll()
  await worker.shutDown()
  return refreshed
}

const idsOf = (clinics: TestConnection[]) => clinics.map(({ connectionId }) => connectionId)

/** How often the provider was asked to refresh these grants, whatever it said. */
async function spent({ provider }: World, clinics: TestConnection[]): Promise<number> {
  const truths = await provider.truths()
  return clinics.reduce((sum, { grantId }) => sum + (truths.get(grantId)?.refreshRequests ?? 0), 0)
}

/** Connects and renews all, keeps them, renews some once more, and drops the database. */
async function loseEverything({ world, installation, clinics: count, superseded }: Round) {
  const worker = await world.start(installation.env)
  const clinics = await worker.connect(count)
  const refreshed = await worker.sweepAll()
  await worker.shutDown()
  const kept = await installation.inside(look)
  await installation.npmRun('backup', '--', '--to', installation.backups)
  const gone = clinics.slice(0, superseded)
  await installation.inside((client) => age(client, idsOf(gone)))
  const renewed = await sweepByAnother(world, installation)
  if (refreshed !== count || renewed !== superseded) throw new Error('the clinics were not renewed')
  await installation.drop()
  return { clinics, gone, kept }
}

/** What is not as it was; the restore itself writes one event with its link. */
async function differences(client: Database, { tokens, rows }: Seen): Promise<string[]> {
  const { AuditEvent: events = 0, AuditLink: links = 0, ...others } = rows
  const proof = await proveDatabase(client, { ...others, AuditEvent: events + 1, AuditLink: links + 1 })
  const now = await look(client)
  const changed = [...tokens].filter(([id, pair]) => now.tokens.get(id) !== pair).length
  return [
    ...proof.faults,
    ...(proof.opened === tokens.size && changed === 0 ? [] : [`${proof.opened} open, ${changed} are other tokens`]),
    ...(proof.trail.kind === 'intact' ? [] : ['the audit chain is broken']),
  ]
}

/** In quarantine: everything is due, swept, asked for and tried. @returns how many proved that they work */
async function tempt(world: World, installation: Installation, clinics: TestConnection[]): Promise<number> {
  await installation.inside((client) => age(client, idsOf(clinics)))
  const worker = await world.start(installation.env)
  await worker.sweep()
  await worker.get(idsOf(clinics))
  const proven = await worker.probe()
  await worker.sweep()
  await worker.get(idsOf(clinics))
  await worker.shutDown()
  return proven
}

async function release(world: World, installation: Installation, clinics: TestConnection[]) {
  await installation.npmRun('restore', '--', '--try')
  // As if the seconds between one and the next had passed.
  await installation.inside((client) =>
    client.tokenSet.updateMany({
      where: { restoredTryAt: { not: null } },
      data: { restoredTryAt: new Date(0), refreshAt: new Date(0) },
    }),
  )
  const worker = await world.start(installation.env)
  await worker.sweepAll()
  const fates = await worker.inspect(clinics)
  await worker.shutDown()
  return fates
}

async function restoreOnce(round: Round): Promise<string[]> {
  const { world, installation, clinics: count, superseded } = round
  const { clinics, gone, kept } = await loseEverything(round)
  const before = await spent(world, gone)
  const said = await installation.npmRun('restore', '--', installation.backup())
  const faults = await installation.inside((client) => differences(client, kept))
  if (!said.includes(`\n${count} connection(s) are in quarantine`)) faults.push('not all are in quarantine')
  const proven = await tempt(world, installation, clinics)
  if (proven !== count - superseded) faults.push(`${proven} proved that they work`)
  const early = (await spent(world, gone)) - before
  if (early > 0) faults.push(`${early} superseded tokens were spent in quarantine`)
  const fates = await release(world, installation, clinics)
  // That the provider sees a superseded token which is spent is what makes the zero above worth something.
  const late = (await spent(world, gone)) - before
  if (late !== superseded) faults.push(`${late} superseded tokens were tried after it`)
  if (fates.kept !== count - superseded || fates.silent > 0) faults.push(`in the end ${JSON.stringify(fates)}`)
  return faults
}

async function restore({ world, trials }: RowInput, kind: Kind): Promise<Tally> {
  const installation = await openInstallation(world, kind)
  const superseded = Math.ceil(trials / 2)
  const faults = await restoreOnce({ world, installation, clinics: trials, superseded }).finally(installation.close)
  if (faults.length > 0) return { passed: 0, failed: trials, notes: faults.slice(0, 4) }
  const notes = [
    'each table has its rows again, each token opens and is the one that it was, the chain is intact',
    `${superseded} were renewed after the backup: 0 of their old tokens were spent in quarantine, each once when it ended`,
  ]
  return { passed: trials, failed: 0, notes }
}

const promise =
  'npm run backup, the database dropped, npm run restore: counts, every token, the audit chain; no superseded token is spent before the quarantine ends'

/** A trial is a clinic. */
export const restoreRows: Row[] = [
  { name: 'restore-postgres', promise, trials: 500, run: (input) => restore(input, 'postgres') },
  {
    name: 'restore-embedded',
    promise: `${promise}, on the embedded database`,
    trials: 500,
    run: (input) => restore(input, 'embedded'),
  },
]
