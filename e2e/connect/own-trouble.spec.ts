import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { expect } from '../fixtures'
import { world } from '../start/world'
import { grace } from './digitail-people'
import { expectOutcome, referenceOn } from './outcome-words'
import { answerAtDigitail, askAbout, pressConnect } from './over-http'
import { testWithoutScripts as test } from './working-clinic'

// Every test here has a clinic that works; at its end that clinic's connection is what it was (working-clinic.ts).

const words = 'the disk is full, says the database'

/** Has the database refuse a kind of write, as it would with a full disk. */
async function breakDatabase(database: pg.Client, when: string): Promise<void> {
  await database.query(
    `CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE '${words}'; END $$;
     CREATE TRIGGER refuse ${when} FOR EACH ROW EXECUTE FUNCTION refuse()`,
  )
}

test.afterEach(async ({ database }) => {
  await database.query('DROP FUNCTION IF EXISTS refuse CASCADE')
})

test('when our own database fails at the start, a page says so', async ({ page, database }) => {
  await page.goto('/clinics')
  await breakDatabase(database, 'BEFORE INSERT ON "ConnectAttempt"')
  await page.getByRole('button', { name: 'Connect another clinic' }).click()
  await expectOutcome(page, 'our-trouble')
})

test('O-11 L-03 when it fails at the callback, the address is clean and the log holds a reference but no words', async ({
  page,
  context,
  database,
}) => {
  const callback = await answerAtDigitail(context, await pressConnect(context), grace)
  await breakDatabase(database, 'BEFORE INSERT ON "TokenSet"')
  await page.goto(callback.href)
  await expectOutcome(page, 'our-trouble')
  const reference = await referenceOn(page)
  await expect.poll(() => readFileSync(world().logFiles.app, 'utf8')).toContain(reference)
  expect(readFileSync(world().logFiles.app, 'utf8')).not.toContain(words)
})

test('when it fails at the yes, the question still stands afterwards', async ({ page, context, database }) => {
  const question = await askAbout(context, grace)
  await page.goto(question)
  await breakDatabase(database, 'BEFORE INSERT ON "Membership"')
  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expectOutcome(page, 'our-trouble')
  await database.query('DROP FUNCTION refuse CASCADE')
  await page.goto(question)
  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expect(page).toHaveURL(/connected=1$/)
})

test('O-18 when the audit row cannot be written, nothing is disconnected', async ({
  page,
  workingClinic,
  database,
}) => {
  await page.goto(workingClinic.path)
  await breakDatabase(database, 'BEFORE INSERT ON "AuditEvent"')
  await page.locator('summary', { hasText: 'Disconnect' }).click()
  await page.getByRole('button', { name: 'Disconnect now' }).click()
  await expectOutcome(page, 'our-trouble')
  // The clinic's own check (working-clinic.ts) is the proof: its tokens are there, and they work.
})
