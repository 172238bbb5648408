import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startDigitail } from '@/lib/connect/testing/connect-world'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db } from '@/lib/infra/db'
import type { LinkState } from '@/lib/store/list-links'
import type { RunningSandbox } from '@/sandbox/start-sandbox'
import { listConnectLinks } from './list-connect-links'
import { readConnectLink } from './read-connect-link'
import { startByLink } from './start-by-link'
import { makeLink, pressLink } from './testing/link-world'

let sandbox: RunningSandbox
const admin = { id: '0198a000-0000-7000-8000-000000000000', email: 'a@b.example', role: 'ADMIN' } as const

beforeAll(async () => {
  sandbox = await startDigitail()
})
afterAll(() => sandbox.close())
beforeEach(forgetEverything)

it('a link may be pressed twenty times in ten minutes; another link is not slowed down by it', async () => {
  const [link, other] = [await makeLink({ name: 'One' }), await makeLink({ name: 'Two' })]
  for (let press = 0; press < 20; press += 1) await pressLink(link)
  const again = { token: link.token, browser: 'another', requestId: null }
  expect(await startByLink(again)).toEqual({ kind: 'refused', result: 'too-many-attempts' })
  expect((await pressLink(other)).searchParams.get('response_type')).toBe('code')
  await db().$executeRaw`UPDATE "ConnectAttempt" SET "createdAt" = now() - interval '11 minutes'`
  expect((await startByLink(again)).kind).toBe('leave')
})

const now = new Date()
const past = new Date(now.getTime() - 60_000)
const future = new Date(now.getTime() + 60_000)

const inState: [LinkState, Parameters<ReturnType<typeof db>['connectLink']['update']>[0]['data']][] = [
  ['created', {}],
  ['opened', { openedAt: past }],
  ['started', { openedAt: past, startedAt: now, deniedAt: past }],
  ['denied', { startedAt: past, deniedAt: now }],
  ['waiting', { startedAt: past, waitingAt: now, waitingUntil: future, expiresAt: past }],
  ['refused', { startedAt: past, refusedAt: now }],
  ['completed', { startedAt: past, completedAt: now, expiresAt: past }],
  ['expired', { startedAt: past, expiresAt: past }],
  ['revoked', { revokedAt: now, expiresAt: past }],
]

it.each(inState)(
  'a link is %s by what happened to it last, in the list, its filter and its page',
  async (state, data) => {
    const [link] = [await makeLink({ name: 'One' }), await makeLink({ name: 'Two' })]
    await db().connectLink.update({ where: { id: link.linkId }, data })
    const page = await listConnectLinks(admin, { only: state, before: null })
    expect(page.links.map(({ state: each }) => each)).toEqual(state === 'created' ? [state, state] : [state])
    expect(await readConnectLink(admin, link.linkId)).toMatchObject({
      state,
      canRenew: state !== 'completed' && state !== 'revoked',
      canRevoke: !['completed', 'revoked', 'expired'].includes(state),
    })
    expect(page.waiting).toBe(state === 'waiting' ? 1 : 0)
  },
)

it('every time that a link has stands in its timeline, in order, with its end', async () => {
  const link = await makeLink({ name: 'One' })
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  await db().connectLink.update({
    where: { id: link.linkId },
    data: { openedAt: at(1), deniedAt: at(2), startedAt: at(3), waitingAt: at(4), refusedAt: at(5) },
  })
  const moments = (await readConnectLink(admin, link.linkId))?.moments.map(({ what }) => what)
  expect(moments).toEqual(['created', 'opened', 'denied', 'started', 'waiting', 'refused', 'expires'])
})

it('pages of fifty hold every link once, newest first, also while new ones are made', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `Clinic ${index}`)
  for (const name of names) await makeLink({ name })
  const seen: string[] = []
  let before: string | null = null
  do {
    const { links, older } = await listConnectLinks(admin, { only: null, before })
    seen.push(...links.map(({ clinicName }) => clinicName))
    before = older
    await makeLink({ name: 'New' })
  } while (before !== null)
  expect(seen).toEqual(names.toReversed())
})
