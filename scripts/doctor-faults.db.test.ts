import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { en } from '@/components/messages/en'
import { fillFacts } from '@/components/messages/en/health'
import { translations } from '@/components/messages/translations'
import { lockDataDir } from '@/lib/infra/data-dir-lock'
import { db, openDatabase } from '@/lib/infra/db'
import { parseSettings, SettingsError, settings } from '@/lib/infra/settings'
import { checkDatabaseSide } from '@/lib/upkeep/doctor/check-database'
import { checkJournal, checkNode } from '@/lib/upkeep/doctor/check-machine'
import { checkDigitail, checkIssuer, checkMail, judgeClock } from '@/lib/upkeep/doctor/check-outside'
import { checkCookies, checkPublicUrl, checkRedirectUri } from '@/lib/upkeep/doctor/check-public-url'
import { judgeSettings } from '@/lib/upkeep/doctor/check-settings'
import { type FaultName, type Finding, faults } from '@/lib/upkeep/doctor/finding'
import { serve, serveMail, settingsWith } from '@/lib/upkeep/doctor/testing/stubs'
import { seal } from '@/lib/vault/cipher'
import { KeyUnwrapError } from '@/lib/vault/key-unwrapper'
import { makeKeyring } from '@/lib/vault/keyring'
import { openKeyring } from '@/lib/vault/open-keyring'

vi.mock('@/lib/infra/db', async (load) => {
  const real = await load<typeof import('@/lib/infra/db')>()
  return { ...real, db: vi.fn(real.db) }
})
vi.mock('@/lib/vault/open-keyring', async (load) => {
  const real = await load<typeof import('@/lib/vault/open-keyring')>()
  return { openKeyring: vi.fn(real.openKeyring) }
})

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-faults-'))
process.env.DATA_DIR ??= folder
const journal = join(settings().DATA_DIR, 'journal')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(async () => {
  await db().connection.deleteMany()
})

const APP_URL = new URL('https://connect.example.com')
const production = { APP_URL, DIGITAIL_ENVIRONMENT: 'production' } as const
const database = (change: Partial<Parameters<typeof checkDatabaseSide>[0]> = {}) =>
  checkDatabaseSide({ ...settings(), ...change })
const clockOff = (seconds: number) => judgeClock(new Date(), new Date(Date.now() + seconds * 1_000), 'digitail')

/** A connection whose tokens were sealed with a key of this test. */
async function connectWith(key: { id: string; key: Buffer }, restoredAt: Date | null = null): Promise<void> {
  const { id: connectionId } = await db().connection.create({
    data: { environment: 'local', digitailUserId: 1, accountName: 'A', status: 'ACTIVE', offeredClinics: [] },
  })
  const sealed = (column: 'access' | 'refresh') =>
    seal(makeKeyring([key]), 'x', { record: connectionId, generation: 1, column })
  const times = { accessExpiresAt: new Date(), refreshAt: new Date(), restoredAt }
  const pair = { accessSealed: sealed('access'), refreshSealed: sealed('refresh') }
  await db().tokenSet.create({ data: { connectionId, generation: 1, ...pair, ...times } })
}

async function databaseThat(fails: () => ReturnType<typeof db>): Promise<Finding[]> {
  vi.mocked(db).mockImplementationOnce(fails)
  return await database()
}

/** How each fault is made to happen, by the check that finds it. */
const rows: Record<FaultName, () => Finding | Finding[] | Promise<Finding | Finding[]>> = {
  'node-too-old': () => checkNode('18.20.0'),
  'node-end-of-life': () => checkNode('20.19.0', new Date('2026-05-01')),
  'settings-invalid': () => {
    try {
      parseSettings({})
    } catch (error) {
      if (error instanceof SettingsError) return judgeSettings(error)
    }
    return []
  },
  'app-unreachable': async () => [await checkPublicUrl(settingsWith({}), null), await checkCookies(settingsWith({}))],
  'app-is-another': async () =>
    checkPublicUrl({ ...production, APP_URL: new URL(await serve((response) => void response.end('nginx'))) }, null),
  'host-differs': () => checkPublicUrl(production, { host: '10.0.0.7:3000', scheme: 'https' }),
  'scheme-differs': () => checkPublicUrl(production, { host: 'connect.example.com', scheme: 'http' }),
  'redirect-uri-local': () => checkRedirectUri({ ...production, APP_URL: new URL('http://localhost:3000') }),
  'cookies-changed': async () =>
    checkCookies({ ...production, APP_URL: new URL(await serve((response) => void response.end())) }),
  'database-away': () => {
    const url = 'postgres://nobody@127.0.0.1:1/nothing'
    return databaseThat(() => openDatabase({ DATABASE_URL: url, DATABASE_POOL_SIZE: 1, DATA_DIR: folder }).client)
  },
  'database-in-use': async () => {
    const busy = mkdtempSync(join(folder, 'busy-'))
    const unlock = lockDataDir(busy)
    const found = await databaseThat(() => {
      lockDataDir(busy)
      return db()
    })
    unlock()
    return found
  },
  'database-embedded': () => database({ DATABASE_URL: undefined, DIGITAIL_ENVIRONMENT: 'production' }),
  'migrations-missing': async () => {
    await db().$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name LIKE '%quarantine'`
    const found = await database()
    await db().$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = NULL`
    return found
  },
  // The role of the tests is its server's superuser on both databases.
  'role-too-strong': () => database({ DATABASE_URL: 'postgres://as-it-is' }),
  'keys-missing': async () => {
    await connectWith({ id: 'gone', key: randomBytes(32) })
    return await database()
  },
  'keys-wrong': async () => {
    await connectWith({ id: 'test', key: randomBytes(32) })
    return await database()
  },
  'keys-unopened': () => {
    const cause = new KeyUnwrapError('denied', 'the service will not open key w')
    vi.mocked(openKeyring).mockRejectedValueOnce(new Error('A key cannot be opened', { cause }))
    return database()
  },
  'journal-unwritable': async () => {
    rmSync(journal, { recursive: true, force: true })
    writeFileSync(journal, 'a file where the folder should be')
    const found = await checkJournal(settings().DATA_DIR)
    rmSync(journal)
    return found
  },
  'journal-left': async () => {
    mkdirSync(journal, { recursive: true })
    writeFileSync(join(journal, 'a.pair.unreadable'), '')
    const found = await checkJournal(settings().DATA_DIR)
    rmSync(journal, { recursive: true })
    return found
  },
  'background-late': async () => {
    await db().$executeRaw`UPDATE "Heartbeat" SET "at" = now() - interval '1 hour'`
    return await database()
  },
  'restored-waiting': async () => {
    await connectWith({ id: 'test', key: randomBytes(32) }, new Date())
    return await database()
  },
  'mail-off': () => checkMail({ SMTP_URL: undefined }),
  'mail-unreachable': () => checkMail({ SMTP_URL: 'smtp://127.0.0.1:1' }),
  'mail-refuses-us': async () => checkMail({ SMTP_URL: `smtp://ben:x@${await serveMail('ana')}` }),
  'issuer-unreachable': () => checkIssuer({ OIDC_ISSUER: new URL('http://127.0.0.1:1') }),
  'clock-off': () => clockOff(45),
  'clock-far-off': () => clockOff(-600),
  'clock-unknown': () => checkDigitail(settingsWith({})),
  'digitail-unreachable': () => checkDigitail(settingsWith({})),
}

it('every fault that the doctor knows has a row here', () => {
  expect(Object.keys(rows).sort()).toEqual(Object.keys(faults).sort())
})

const sentencesOf = ({ fault, facts }: Finding): string[] => {
  if (fault === null) return []
  const everyLanguage = [en, ...Object.values(translations)]
  return everyLanguage
    .map(({ health }) => `${health.faults[fault].says} ${health.faults[fault].fix}`)
    .map((sentence) => fillFacts(sentence, facts))
}

it.each(Object.entries(rows))('%s happens, and is told in whole sentences in every language', async (fault, make) => {
  const made = [await make()].flat().filter((each) => each.fault === fault)
  const said = made.flatMap(sentencesOf)
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((sentence) => /[{}]|undefined/.test(sentence))).toEqual([])
})
