import { randomUUID } from 'node:crypto'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startMailServer } from '@/app/admin/notices/testing/mail-server'
import { startSession } from '@/lib/auth/start-session'
import { db, inTransaction } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { openLink } from '@/lib/links/open-link'
import { insertUser } from '@/lib/store/users'
import { POST as change } from './[id]/change/route'
import { POST as create } from './create/route'

const origin = 'http://localhost:3000'
const jar = new Map<string, string>()

vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
  headers: async () => new Headers(),
}))

const mail = await startMailServer()
afterAll(mail.close)

async function signIn(role: 'ADMIN' | 'STAFF') {
  const user = await insertUser(db(), { email: `${randomUUID()}@clinic.example`, name: 'Mara <b>', role })
  if (user === null) throw new Error('the address is taken')
  const token = randomToken()
  const start = { token, user, previousToken: null, way: 'email', requestId: null, now: new Date() } as const
  await inTransaction((tx) => startSession(tx, start))
  jar.set('digitail-connect.session', token)
  return user
}

const form = (fields: Record<string, string>, from: string) =>
  new Request(`${origin}/x`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: from } })

const wanted = { name: 'Tom & Jerry’s <i>Vets</i>', hours: '72', recipient: 'desk@vets.example' }

const post = (fields: Record<string, string> = wanted, from = origin) => create(form(fields, from))

const press = (id: string, fields: Record<string, string>, from = origin) =>
  change(form(fields, from), { params: Promise.resolve({ id }) })

const tokenIn = (text: string | undefined) => /\/link\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

const location = (answer: Response) => new URL(answer.headers.get('location') ?? '', origin)

async function trailOf(id: string): Promise<string[]> {
  const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
  return events.map(({ action }) => action)
}

async function made(): Promise<{ id: string; letter: ParsedMail | undefined; token: string }> {
  const url = location(await post())
  const letter = mail.inbox.splice(0)[0]
  return { id: url.pathname.split('/').at(-1) ?? '', letter, token: tokenIn(letter?.text) }
}

beforeEach(async () => {
  jar.clear()
  mail.inbox.length = 0
  await db().$executeRaw`TRUNCATE "ConnectLink" CASCADE`
  await signIn('ADMIN')
})

describe('a link that is made for somebody', () => {
  it('is mailed at once, as text and HTML, every name escaped, and shown to who made it', async () => {
    const url = location(await post())
    expect(url.searchParams.get('notice')).toBe('mailed')
    const [letter] = mail.inbox
    const token = tokenIn(letter?.text)
    expect(letter?.html).toContain(`${origin}/link/${token}`)
    expect(letter?.html).not.toMatch(/<i>|<b>/)
    expect(letter?.subject).toContain('Tom & Jerry')
    expect(jar.get('digitail-connect.fresh-link')).toBe(token)
    expect(url.href).not.toContain(token)
    expect((await openLink({ token, isVisit: false, requestId: null })).kind).toBe('open')
  })

  it('can be sent again: with a fresh address, the old one works no more', async () => {
    const { id, token } = await made()
    await db().$executeRaw`UPDATE "ConnectLink" SET "sentAt" = now() - interval '2 minutes'`
    const again = await press(id, { intent: 'mail', recipient: 'boss@vets.example' })
    expect(location(again).searchParams.get('notice')).toBe('mailed')
    const [letter] = mail.inbox
    expect(letter?.to).toMatchObject({ text: 'boss@vets.example' })
    expect(tokenIn(letter?.text)).not.toBe(token)
    expect(await openLink({ token, isVisit: false, requestId: null })).toMatchObject({ why: 'link-replaced' })
    expect(await trailOf(id)).toEqual(['link.created', 'link.sent', 'link.renewed', 'link.sent'])
  })

  it('is not mailed twice in a minute, nor more than twenty times', async () => {
    const { id } = await made()
    const again = () => press(id, { intent: 'mail', recipient: 'desk@vets.example' })
    expect(location(await again()).searchParams.get('notice')).toBe('mail-too-soon')
    await db().$executeRaw`UPDATE "ConnectLink" SET "sentAt" = now() - interval '2 minutes', "sends" = 20`
    expect(location(await again()).searchParams.get('notice')).toBe('mail-too-soon')
    expect(mail.inbox).toHaveLength(0)
  })

  it('stays when the mail server refuses, and the page says so', async () => {
    mail.refuse('550 no such mailbox')
    expect(location(await post()).searchParams.get('notice')).toBe('mail-failed')
    mail.refuse(null)
    expect(await db().connectLink.findMany()).toMatchObject([{ sends: 0, sentAt: null }])
  })
})

describe('W-08 the forms of links', () => {
  it('do not exist for staff, nor for an admin who was demoted', async () => {
    const { id } = await made()
    const before = await db().connectLink.findMany()
    await db().user.updateMany({ data: { role: 'STAFF' } })
    const intents = ['revoke', 'renew', 'mail', 'hide', 'approve', 'refuse', 'nonsense']
    for (const intent of intents) expect((await press(id, { intent })).status).toBe(404)
    expect((await post()).status).toBe(404)
    expect((await post({ name: '' })).status).toBe(404)
    expect(await db().connectLink.findMany()).toEqual(before)
    expect(await db().auditEvent.count({ where: { action: 'access.denied' } })).toBeGreaterThan(0)
  })

  it('lead whoever is signed out to the sign-in', async () => {
    jar.clear()
    expect(location(await post()).pathname).toBe('/sign-in')
    expect(location(await press(randomUUID(), { intent: 'revoke' })).pathname).toBe('/sign-in')
  })

  it('W-07 are refused from anywhere else', async () => {
    for (const from of ['https://evil.example', 'null']) {
      expect((await post(wanted, from)).status).toBe(403)
      expect((await press(randomUUID(), { intent: 'revoke' }, from)).status).toBe(403)
    }
    expect(await db().connectLink.count()).toBe(0)
  })

  it('B-13 find nothing for an id that is none', async () => {
    for (const id of [randomUUID(), 'x', "1' OR '1'='1"]) {
      for (const intent of ['revoke', 'renew', 'mail']) expect((await press(id, { intent })).status).toBe(404)
    }
  })
})

it('revoking by form ends the link', async () => {
  const { id, token } = await made()
  expect(location(await press(id, { intent: 'revoke' })).searchParams.get('notice')).toBe('revoked')
  expect(await openLink({ token, isVisit: false, requestId: null })).toEqual({ kind: 'closed', why: 'link-revoked' })
  expect(await db().connectLink.count({ where: { tokenHash: hashSecret(token) } })).toBe(1)
  expect((await trailOf(id)).at(-1)).toBe('link.revoked')
})
