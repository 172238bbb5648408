import { type ParsedMail, simpleParser } from 'mailparser'
import { NextRequest } from 'next/server'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { brand } from '@/components/brand'
import { personOfToken } from '@/lib/auth/find-session'
import { db } from '@/lib/infra/db'
import { insertUser } from '@/lib/store/users'
import { POST as askForLink } from './email/route'
import { POST as redeem } from './redeem/route'

const origin = 'http://localhost:3000'
const background: Promise<unknown>[] = []

// Outside of a server `after` has no answer to wait for; the work itself is the same.
vi.mock('next/server', async (importOriginal) => ({
  ...(await importOriginal<typeof import('next/server')>()),
  after: (work: () => Promise<unknown>) => background.push(work()),
}))

const inbox: ParsedMail[] = []
const recipients: string[] = []
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (address, _session, done) => {
    recipients.push(address.address)
    done()
  },
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      inbox.push(mail)
      done()
    }, done)
  },
})

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields)
  return new NextRequest(`${origin}${path}`, { method: 'POST', body, headers: { origin, ...headers } })
}

async function answerTo(email: string, next?: string) {
  const response = await askForLink(post('/sign-in/email', { email, ...(next && { next }) }))
  await Promise.all(background.splice(0))
  return { status: response.status, headers: [...response.headers], body: await response.text() }
}

beforeAll(async () => {
  const server = mailServer.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  process.env.SMTP_URL = `smtp://127.0.0.1:${address.port}`
  process.env.EMAIL_FROM = 'Clinic Connect <hello@connect.example>'
})

afterAll(() => new Promise<void>((resolve) => mailServer.close(resolve)))

beforeEach(async () => {
  inbox.length = 0
  recipients.length = 0
  await db().user.deleteMany()
  await db().signInToken.deleteMany()
  await insertUser(db(), { email: 'pat@clinic.com', name: null, role: 'STAFF' })
})

function linkIn(mail: ParsedMail | undefined): URL {
  const found = mail?.text?.match(/http\S+/)?.[0]
  if (found === undefined) throw new Error('no link in the mail')
  return new URL(found)
}

describe('asking for a link by mail', () => {
  it('sends one mail, with text and HTML that lead to a page of ours', async () => {
    await answerTo(' Pat@Clinic.com ', '/clinics/7?tab=today')
    expect(recipients).toEqual(['pat@clinic.com'])
    const [mail] = inbox
    expect(mail?.subject).toBe(`Your sign-in link for ${brand.name}`)
    expect(mail?.from?.text).toContain('hello@connect.example')
    const link = linkIn(mail)
    expect(`${link.origin}${link.pathname}`).toBe(`${origin}/sign-in/confirm`)
    expect(link.searchParams.get('next')).toBe('/clinics/7?tab=today')
    expect(mail?.html).toContain(link.href.replaceAll('&', '&amp;'))
    expect(mail?.text).toContain('15 minutes')
    const event = await db().auditEvent.findFirst({ orderBy: { id: 'desc' } })
    expect(event).toMatchObject({ action: 'sign-in.link-issued', subjectId: 'pat@clinic.com', actorKind: 'anonymous' })
  })

  it('signs in through the button, with a cookie that holds the session', async () => {
    await answerTo('pat@clinic.com', '/clinics/7')
    const { searchParams } = linkIn(inbox[0])
    const fields = { token: searchParams.get('token') ?? '', next: searchParams.get('next') ?? '' }
    const response = await redeem(post('/sign-in/redeem', fields))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/clinics/7'])
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^digitail-connect\.session=[\w-]{43}; Path=\/; Expires=[^;]+ GMT; HttpOnly; SameSite=Lax$/)
    const token = cookie?.split(';')[0]?.split('=')[1] ?? ''
    expect((await personOfToken(token, new Date()))?.person.email).toBe('pat@clinic.com')
    const again = await redeem(post('/sign-in/redeem', fields))
    expect(again.headers.get('location')).toBe('/sign-in/problem?reason=link-used')
    expect(again.headers.getSetCookie()).toEqual([])
  })

  it('W-06: a stranger, a disabled person, a nonsense address and one over the limit get the same answer', async () => {
    await insertUser(db(), { email: 'gone@clinic.com', name: null, role: 'ADMIN' })
    await db().user.updateMany({ where: { email: 'gone@clinic.com' }, data: { disabledAt: new Date() } })
    const known = await answerTo('pat@clinic.com')
    for (let n = 0; n < 4; n += 1) await answerTo('pat@clinic.com')
    for (const email of [
      'stranger@elsewhere.com',
      'gone@clinic.com',
      'no address',
      'pat＠clinic.com',
      '',
      'pat@clinic.com',
    ]) {
      expect(await answerTo(email), email).toEqual(known)
    }
    expect(recipients).toEqual(Array(5).fill('pat@clinic.com'))
    expect(await db().signInToken.count()).toBe(5)
    expect(await db().user.count()).toBe(2)
  })

  it('O-10: never puts a foreign address behind the link', async () => {
    await answerTo('pat@clinic.com', '//evil.test/clinics')
    expect(linkIn(inbox[0]).searchParams.get('next')).toBe('/')
  })

  it('a mail that cannot be sent changes neither the answer nor the number of links that are left', async () => {
    const known = await answerTo('pat@clinic.com')
    mailServer.onMailFrom = (_address, _session, done) => done(new Error('450 not now'))
    expect(await answerTo('pat@clinic.com')).toEqual(known)
    mailServer.onMailFrom = (_address, _session, done) => done()
    expect(await db().signInToken.count()).toBe(1)
  })

  it('B-03: refuses forms that were not sent from a page of this site', async () => {
    const foreign = [
      { origin: 'null' },
      { origin: 'https://evil.test' },
      { origin: '' },
      { origin: `${origin}.evil.test` },
    ]
    const crossSite = { 'sec-fetch-site': 'cross-site' }
    for (const headers of [...foreign, crossSite, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }]) {
      const response = await askForLink(post('/sign-in/email', { email: 'pat@clinic.com' }, headers))
      expect(response.status, JSON.stringify(headers)).toBe(403)
      expect((await redeem(post('/sign-in/redeem', { token: 'x' }, headers))).status).toBe(403)
    }
    expect(background).toEqual([])
  })
})
