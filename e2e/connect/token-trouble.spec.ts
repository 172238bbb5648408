import { expect } from '../fixtures'
import { emily, grace } from './digitail-people'
import { leaveForDigitail } from './in-a-browser'
import { expectOutcome, type Outcome } from './outcome-words'
import { answerAtDigitail, pressConnect } from './over-http'
import { storedConnections } from './stored'
import { tokenRequests } from './truth'
import { testWithoutScripts as test } from './working-clinic'

// Every test here has a clinic that works; at its end that clinic's connection is what it was (working-clinic.ts).

const atTheTokenEndpoint: [string, Outcome][] = [
  ['reset-before', 'digitail-unclear'],
  ['drop-answer', 'digitail-unclear'],
  ['truncate', 'digitail-unclear'],
  ['error-500-before-commit', 'digitail-unclear'],
  ['error-500-after-commit', 'digitail-unclear'],
  ['wrong-content-type', 'digitail-unclear'],
  ['huge-body', 'digitail-unclear'],
  ['429', 'digitail-unavailable'],
  ['error-429', 'digitail-unavailable'],
  ['503', 'digitail-unavailable'],
  ['invalid-client', 'misconfigured'],
  ['redirect', 'misconfigured'],
]

test('O-20 each way in which Digitail fails has its page, after exactly one token request', async ({
  page,
  context,
  workingClinic,
  sandbox,
  database,
}) => {
  for (const [fault, outcome] of atTheTokenEndpoint) {
    const authorizeUrl = await pressConnect(context, { clinicId: workingClinic.clinicId })
    const callback = await answerAtDigitail(context, authorizeUrl, grace)
    const asked = await tokenRequests()
    await sandbox.post('faults', { name: fault, times: 1 })
    await page.goto(callback.href)
    await expectOutcome(page, outcome)
    expect((await tokenRequests()) - asked, fault).toBe(1)
  }
  expect(await storedConnections(database)).toMatchObject([{ id: workingClinic.connectionId }])
  await page.goto('/connect/result/digitail-unclear')
  await leaveForDigitail(page, 'Start again')
})

test('O-13 a redirect of the token endpoint is not followed', async ({ page, context, sandbox }) => {
  const callback = await answerAtDigitail(context, await pressConnect(context), grace)
  await sandbox.post('faults', { name: 'redirect', to: '/api/v1/sink', status: 307, times: 1 })
  await page.goto(callback.href)
  await expectOutcome(page, 'misconfigured')
  const requests = JSON.stringify(await sandbox.get('requests'))
  expect(requests).toContain('/oauth/token')
  expect(requests).not.toContain('/api/v1/sink')
})

test('a code that Digitail no longer takes is told, in both ways in which it may say so', async ({
  page,
  context,
  sandbox,
}) => {
  for (const errorGeneration of ['league8', 'league9']) {
    await sandbox.post('settings', { errorGeneration })
    const callback = await answerAtDigitail(context, await pressConnect(context), grace)
    await sandbox.post('codes/age')
    await page.goto(callback.href)
    await expectOutcome(page, 'code-refused')
  }
})

test('B-02 a code of somebody else’s attempt is refused by its challenge', async ({ page, context }) => {
  const [mine, stolen] = [
    await answerAtDigitail(context, await pressConnect(context), emily),
    await answerAtDigitail(context, await pressConnect(context), grace),
  ]
  mine.searchParams.set('code', stolen.searchParams.get('code') ?? '')
  await page.goto(mine.href)
  await expectOutcome(page, 'code-refused')
})

const atTheApi: [string, Outcome][] = [
  ['always-401', 'not-permitted'],
  ['error-500-before-commit', 'digitail-unavailable'],
  ['429', 'digitail-unavailable'],
  ['wrong-content-type', 'digitail-unclear'],
]

test('whoever Digitail does not introduce is not connected, and told why', async ({
  page,
  context,
  sandbox,
  database,
  workingClinic,
}) => {
  for (const [name, outcome] of atTheApi) {
    const callback = await answerAtDigitail(context, await pressConnect(context), grace)
    await sandbox.post('faults', { name, for: '/api/v1/auth/me', user: grace.id })
    await page.goto(callback.href)
    await expectOutcome(page, outcome)
    await sandbox.calm()
  }
  expect(await storedConnections(database)).toMatchObject([{ id: workingClinic.connectionId }])
})

test('a slow Digitail is waited for', async ({ page, context, sandbox }) => {
  const callback = await answerAtDigitail(context, await pressConnect(context), grace)
  await sandbox.post('faults', { name: 'slow', ms: 1_500, times: 1 })
  await page.goto(callback.href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this your clinic?')
})

test('every odd way of writing a lifetime is understood', async ({ page, context, sandbox }) => {
  for (const value of ['omit', 'null', 'string', 'zero', 'negative', 'huge', 'fraction']) {
    const callback = await answerAtDigitail(context, await pressConnect(context), grace)
    await sandbox.post('faults', { name: 'expires-in', value, times: 1 })
    await page.goto(callback.href)
    await expect(page.getByRole('heading', { level: 1 }), value).toHaveText('Is this your clinic?')
  }
})
