import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breakingStatements } from './breaking-statements'
import { migrationNames, migrationsFolder } from './migration-files'

// Those that were there when this rule began to be held. They stay as they are; none is added here.
const baseline = [
  '20261123192136_init',
  '20261123192936_refresh',
  '20261123194612_usage_daily',
  '20261123201848_claim_order',
  '20261123204241_account_budget_version',
  '20261123222615_session_proof_and_device',
  '20261123222724_audit_chain',
  '20261123223058_overview_counts',
  '20261123223923_invitation_sent',
  '20261123223957_clinic_listing',
  '20261123224019_notices',
  '20261123225500_sealing_keys',
  '20261123225903_connect_links',
  '20261123231000_attempts_of_a_clinic',
  '20261123233043_links_waiting',
  '20261123234000_audit_link_by_index',
  '20261124024048_quarantine',
  '20261124024510_rate_limits',
  '20261128064044_languages',
]
const read = (name: string) => readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8')

describe('R-14 a migration that comes later', () => {
  it('only adds, or says why it may take something away', () => {
    const names = migrationNames()
    expect(names.slice(0, baseline.length)).toEqual(baseline)
    const faults = names
      .slice(baseline.length)
      .flatMap((name) => breakingStatements(read(name)).map((each) => [name, each]))
    expect(faults).toEqual([])
  })

  it('the early ones that took columns away are found', () => {
    const found = baseline.filter((name) =>
      breakingStatements(read(name)).some((each) => each.startsWith('takes away')),
    )
    expect(found).toEqual(
      expect.arrayContaining(['20261123201848_claim_order', '20261123204241_account_budget_version']),
    )
  })

  it.each([
    ['takes away', 'DROP TABLE "Pace";'],
    ['takes away', 'ALTER TABLE "User" ADD COLUMN "a" TEXT,\ndrop column "name";'],
    ['takes away', 'ALTER TABLE "User" ALTER COLUMN "name" DROP DEFAULT;'],
    ['takes away', 'DO $$ BEGIN ALTER TABLE "User" DROP COLUMN "name"; END $$;'],
    ['renames', 'ALTER TABLE "User" RENAME COLUMN "name" TO "called";'],
    ['renames', `ALTER TYPE "Role" RENAME VALUE 'STAFF' TO 'VET';`],
    ['changes a type', 'ALTER TABLE "User" ALTER COLUMN "name" SET DATA TYPE VARCHAR(9);'],
    ['changes a type', 'ALTER TABLE "User" ALTER COLUMN "name" TYPE INTEGER USING 1;'],
    ['needs a value', 'ALTER TABLE "User" ALTER COLUMN "name" SET NOT NULL;'],
    ['needs a value', `ALTER TABLE "User" ALTER COLUMN "a" SET DEFAULT '', ALTER COLUMN "name" SET NOT NULL;`],
    ['needs a value', 'ALTER TABLE "User" ADD COLUMN "a" INT DEFAULT 0, ADD COLUMN "default" NUMERIC(9, 2) NOT NULL;'],
    ['needs a value', 'ALTER TABLE "User" ADD "a" TEXT NOT NULL;'],
  ])('%s: %s', (fault, sql) => {
    expect(breakingStatements(sql)).toEqual([expect.stringMatching(`^${fault}`)])
    expect(breakingStatements(`${sql}\n-- contract: nothing reads it since 0.2.0`)).toEqual([])
    expect(breakingStatements(`${sql}\n-- contract:`)).toHaveLength(1)
  })

  it.each([
    'ALTER TABLE "User" ADD COLUMN "language" TEXT;',
    'ALTER TABLE "User" ADD COLUMN "a" NUMERIC(9, 2) NOT NULL DEFAULT 0;',
    'CREATE TABLE "New" ("id" UUID NOT NULL, "at" DATE NOT NULL, CONSTRAINT "New_pkey" PRIMARY KEY ("id"));',
    'CREATE UNIQUE INDEX "drop_rename" ON "User" ("name");',
    `-- DROP TABLE "User"\n/* RENAME */ INSERT INTO "Note" VALUES ('DROP; it''s');`,
    `ALTER TABLE "User" ALTER COLUMN "name" SET DEFAULT '';\nALTER TABLE "User" ALTER COLUMN "name" SET NOT NULL;`,
  ])('may: %s', (sql) => {
    expect(breakingStatements(sql)).toEqual([])
  })
})
