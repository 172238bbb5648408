import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { connectClinics, makePerson, startDigitail } from '@/lib/connect/testing/connect-world'
import { digitailUsers } from '@/lib/connect/testing/digitail-visit'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db } from '@/lib/infra/db'
import { openLink } from '@/lib/links/open-link'
import type { RunningSandbox } from '@/sandbox/start-sandbox'
import { connectRepairLinks } from './connect-repair-links'

let sandbox: RunningSandbox
let clinicId: string

beforeAll(async () => {
  sandbox = await startDigitail()
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await forgetEverything()
  clinicId = (await connectClinics(await makePerson(), digitailUsers.vet, [1201]))[0] ?? ''
  await db().connection.updateMany({ data: { status: 'NEEDS_RECONNECT', reason: 'REVOKED' } })
})

const ask = (replaces: string | null = null) =>
  connectRepairLinks.create({ clinicId, connectionId: '', recipient: 'desk@x.example', lifetimeHours: 72, replaces })

const open = (href: string) =>
  openLink({ token: new URL(href).pathname.split('/').at(-1) ?? '', isVisit: false, requestId: null })

it('a mail carries a link that repairs its clinic without an account, for as long as it says', async () => {
  const { href, expiresAt } = await ask()
  expect(await open(href)).toMatchObject({
    kind: 'open',
    view: { purpose: 'repair', expiresAt: expiresAt?.toISOString() },
  })
})

it('the link of a reminder ends the one before', async () => {
  const first = await ask()
  const second = await ask(first.id)
  expect(await open(first.href)).toEqual({ kind: 'closed', why: 'link-revoked' })
  expect((await open(second.href)).kind).toBe('open')
})

it('where nothing is to be repaired, the mail leads to the clinic’s own page', async () => {
  await db().clinic.updateMany({ data: { connectionId: null } })
  expect(await ask()).toMatchObject({ id: null, href: expect.stringMatching(new RegExp(`/clinics/${clinicId}$`)) })
})
