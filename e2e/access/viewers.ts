import type { BrowserContext } from '@playwright/test'
import type pg from 'pg'
import { z } from 'zod'
import { berlin, emily, grace, ioana, marcus, riverside } from '../connect/digitail-people'
import { answerAtDigitail, askAbout, comeBack, connect } from '../connect/over-http'
import { clinicIdOf } from '../connect/stored'
import { makeLink, pressLink } from '../links/by-link'
import { signInAs } from '../sign-in-as'
import type { Ids, Viewer } from './who-gets-in'

export type Viewers = Record<Viewer, BrowserContext>

const one = z.tuple([z.object({ id: z.string() })])

async function idOf(database: pg.Client, query: string, values: string[] = []): Promise<string> {
  return one.parse((await database.query(query, values)).rows)[0].id
}

/** Hands the newest session of a browser that has just signed in to somebody new. @returns the new person's id */
async function becomeSomebody(database: pg.Client, email: string, role: 'ADMIN' | 'STAFF'): Promise<string> {
  const id = await idOf(
    database,
    `INSERT INTO "User" (id, email, role) VALUES (gen_random_uuid(), $1, $2::"Role") RETURNING id`,
    [email, role],
  )
  await database.query(
    `UPDATE "Session" SET "userId" = $1 WHERE "tokenHash" =
       (SELECT "tokenHash" FROM "Session" ORDER BY "createdAt" DESC LIMIT 1)`,
    [id],
  )
  return id
}

async function openDemotedAdmin(database: pg.Client, demoted: BrowserContext): Promise<void> {
  await signInAs(demoted, 'admin')
  const id = await becomeSomebody(database, 'former@elsewhere.example', 'ADMIN')
  await database.query(`UPDATE "User" SET role = 'STAFF' WHERE id = $1`, [id])
}

/**
 * Everybody who tries, each in a browser of their own: the other staff with a clinic that they connected, the demoted
 * admin with a session from better days.
 */
export async function openViewers(database: pg.Client, open: () => Promise<BrowserContext>): Promise<Viewers> {
  const other = await open()
  await signInAs(other, 'staff')
  await becomeSomebody(database, 'other@elsewhere.example', 'STAFF')
  await connect(other, ioana, [berlin.id])
  const demoted = await open()
  await openDemotedAdmin(database, demoted)
  const [staff, admin] = [await open(), await open()]
  await signInAs(staff, 'staff')
  await signInAs(admin, 'admin')
  return {
    'signed out': await open(),
    'link holder': await open(),
    staff,
    'staff of another clinic': other,
    admin,
    'demoted admin': demoted,
  }
}

/** A link to a clinic that works, and its holder, who came back from Digitail and is asked whether it is theirs. */
async function openLink(viewers: Viewers, clinic: string): Promise<{ link: string; linkQuestion: string }> {
  const { page, path } = await makeLink(viewers.admin, { clinic })
  const holder = viewers['link holder']
  const question = await comeBack(holder, await answerAtDigitail(holder, await pressLink(holder, path), marcus))
  if (!question.startsWith('/link/confirm/')) throw new Error(`no question was asked: ${question}`)
  return { link: page.split('/').at(-1) ?? '', linkQuestion: question.split('/').at(-1) ?? '' }
}

/** What there is to reach: the staff's clinic and question, themselves and their session, a link to their clinic. */
export async function openThings(database: pg.Client, viewers: Viewers): Promise<Ids> {
  const { staff } = viewers
  await connect(staff, emily)
  const question = (await askAbout(staff, grace)).split('/').at(-1) ?? ''
  const clinic = await clinicIdOf(database, riverside.id)
  const person = await idOf(database, `SELECT "userId" AS id FROM "Membership" WHERE "clinicId" = $1`, [clinic])
  const session = await idOf(database, `SELECT "id" FROM "Session" WHERE "userId" = $1`, [person])
  return { clinic, question, person, session, ...(await openLink(viewers, clinic)) }
}
