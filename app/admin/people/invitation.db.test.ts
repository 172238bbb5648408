import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { linkIn, type Mailbox, openMailbox } from '@/e2e/mailbox/open-mailbox'
import { invitationLifetime } from '@/lib/admin/invitation'
import { readPerson } from '@/lib/admin/read-person'
import { findSignInLink } from '@/lib/auth/find-sign-in-link'
import { issueSignInLink } from '@/lib/auth/issue-sign-in-link'
import { redeemSignInLink } from '@/lib/auth/redeem-sign-in-link'
import { db, inTransaction } from '@/lib/infra/db'
import { POST as change } from './[id]/change/route'
import { POST as invite } from './invite/route'
import { answerOf, browser, formOf, type SignedIn, signedIn } from './test-support/signed-in'

vi.mock('next/headers', async () => (await import('./test-support/signed-in')).nextHeaders)

let admin: SignedIn
let mailbox: Mailbox

const later = new Date(Date.now() + invitationLifetime + 60_000)

async function invitePat(): Promise<string> {
  const fields = { email: 'Pat@Clinic.com', role: 'STAFF' }
  const [, location] = answerOf(await invite(formOf('/admin/people/invite', fields)))
  const { id } = await db().user.findUniqueOrThrow({ where: { email: 'pat@clinic.com' } })
  expect(location).toBe(`/admin/people/${id}?notice=invited`)
  return id
}

async function again(id: string) {
  const request = formOf(`/admin/people/${id}/change`, { intent: 'invite-again' })
  const [, location] = answerOf(await change(request, { params: Promise.resolve({ id }) }))
  return String(location).split('notice=')[1]
}

/** A minute and more passes for the mails that went out. */
const letTimePass = () => db().signInToken.updateMany({ data: { createdAt: new Date(Date.now() - 120_000) } })

const tokenIn = (index: number) => new URL(linkIn(mailbox.mails[index])).searchParams.get('token') ?? ''

const stateOf = (id: string, now = new Date()) =>
  readPerson({ id: admin.id, role: 'ADMIN', tokenHash: null }, { personId: id, clinicSearch: '' }, now)

beforeAll(async () => {
  mailbox = await openMailbox()
  vi.stubEnv('SMTP_URL', mailbox.url)
  vi.stubEnv('EMAIL_FROM', 'Clinic Connect <hello@connect.example>')
})

afterAll(() => mailbox.close())

beforeEach(async () => {
  mailbox.mails.length = 0
  await db().user.deleteMany()
  await db().signInToken.deleteMany()
  admin = await signedIn('ada@clinic.com', 'ADMIN')
  browser.session = admin.token
})

describe('an invitation', () => {
  it('is a real mail, as text and as HTML, that signs in once', async () => {
    const id = await invitePat()
    const [mail] = mailbox.mails
    expect(mailbox.mails).toHaveLength(1)
    expect(mail?.to).toMatchObject({ value: [{ address: 'pat@clinic.com' }] })
    expect(mail?.subject).toMatch(/^You are invited to /)
    for (const body of [mail?.text, mail?.html]) {
      expect(body).toContain('ada@clinic.com has invited you')
      expect(body).toContain(tokenIn(0))
    }
    const press = () => redeemSignInLink({ token: tokenIn(0), previousToken: null, requestId: 'r1', now: new Date() })
    expect((await press()).kind).toBe('signed-in')
    expect((await press()).kind).toBe('link-used')
    expect((await stateOf(id))?.state).toBe('active')
  })

  it('runs out, and the person is still invited and can ask for a link', async () => {
    const id = await invitePat()
    expect(await findSignInLink(tokenIn(0), new Date(Date.now() + invitationLifetime - 60_000))).not.toBeNull()
    expect(await findSignInLink(tokenIn(0), later)).toBeNull()
    expect(await stateOf(id, later)).toMatchObject({ state: 'invited', invitation: { isExpired: true } })
    const asked = { email: 'pat@clinic.com', askedBy: null, requestId: 'r1', now: later }
    expect((await inTransaction((tx) => issueSignInLink(tx, asked))).kind).toBe('issued')
  })

  it('can be sent again, and then the mail before works no more', async () => {
    const id = await invitePat()
    expect(await again(id)).toBe('invitation-just-sent')
    await letTimePass()
    expect(await again(id)).toBe('invitation-sent')
    expect(mailbox.mails).toHaveLength(2)
    expect(await findSignInLink(tokenIn(0), new Date())).toBeNull()
    expect(await findSignInLink(tokenIn(1), new Date())).toEqual({ email: 'pat@clinic.com' })
    const sent = await db().auditEvent.count({ where: { action: 'person.invitation-sent', subjectId: id } })
    expect(sent).toBe(2)
  })

  it('pressed many times at once is one mail', async () => {
    const id = await invitePat()
    await letTimePass()
    const notices = await Promise.all([again(id), again(id), again(id)])
    expect(notices.sort()).toEqual(['invitation-just-sent', 'invitation-just-sent', 'invitation-sent'])
    expect(mailbox.mails).toHaveLength(2)
  })

  it('that the mail server does not take is told, and leaves no link behind', async () => {
    const id = await invitePat()
    await letTimePass()
    await mailbox.close()
    expect(await again(id)).toBe('invitation-not-sent')
    expect(await db().signInToken.count()).toBe(0)
    expect((await stateOf(id))?.state).toBe('invited')
    mailbox = await openMailbox(Number(new URL(mailbox.url).port))
  })

  it('goes to nobody who has come already, or whose access was ended', async () => {
    const id = await invitePat()
    await letTimePass()
    await db().user.update({ where: { id }, data: { disabledAt: new Date() } })
    expect(await again(id)).toBe('unchanged')
    await db().user.update({ where: { id }, data: { disabledAt: null, lastSignInAt: new Date() } })
    expect(await again(id)).toBe('unchanged')
    expect(mailbox.mails).toHaveLength(1)
  })
})
