import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Demo, isClosed, runDemo } from './run-demo'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const dataDir = join('.tmp', 'demo')
test.beforeAll(() => rmSync(dataDir, { recursive: true, force: true }))

const welcome = 'Ctrl-C ends everything'
const pidIn = (file: string) => Number.parseInt(readFileSync(join(dataDir, file), 'utf8'), 10)

async function expectNothingLeft({ ports }: Demo): Promise<void> {
  await expect.poll(() => isClosed(ports.app)).toBe(true)
  await expect.poll(() => isClosed(ports.sandbox)).toBe(true)
}

test('npm run demo shows its steps, says where to go, and lets staff in; Ctrl-C ends all of it', async ({ page }) => {
  const demo = await runDemo(dataDir)
  await demo.printed(welcome)
  for (const line of ['Installing packages', 'Building the app', 'Preparing the database', demo.url]) {
    expect(demo.output()).toContain(line)
  }
  await page.goto(demo.url)
  await page.getByRole('button', { name: 'Continue as clinic staff' }).click()
  await expect(page).toHaveURL(`${demo.url}/clinics`)
  process.kill(-(demo.npm.pid ?? 0), 'SIGINT') // What a terminal does: npm and all that it runs get the signal.
  await demo.ended
  await expectNothingLeft(demo)
})

test('its secrets are in one file that only its owner reads, and in no log', async () => {
  const file = join(dataDir, 'demo.json')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const secrets = Object.values(JSON.parse(readFileSync(file, 'utf8')))
  expect(secrets).toHaveLength(3)
  const logs = ['app.log', 'sandbox.log'].map((name) => readFileSync(join(dataDir, 'logs', name), 'utf8')).join('')
  for (const secret of secrets) expect(logs).not.toContain(secret)
})

test('a second instance on the same data is refused in one sentence, and the first goes on', async ({ request }) => {
  const first = await runDemo(dataDir)
  await first.printed(welcome)
  // With other ports, and the way most people would: the same command again.
  for (const second of [await runDemo(dataDir), await runDemo(dataDir, first.ports)]) {
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`${dataDir} is in use by process`)
    expect(second.output()).not.toMatch(/Starting|is taken/)
  }
  expect((await request.get(`${first.url}/sign-in`)).status()).toBe(200)
  first.npm.kill('SIGTERM') // What a process manager does: only npm gets the signal.
  await first.ended
  await expectNothingLeft(first)
})

test('killed without a chance to clean up, it leaves no server behind, and starts again', async () => {
  const killed = await runDemo(dataDir)
  await killed.printed(welcome)
  process.kill(pidIn('demo-run-by'), 'SIGKILL')
  await killed.ended
  await expectNothingLeft(killed)
  const again = await runDemo(dataDir)
  await again.printed(welcome)
  process.kill(pidIn('in-use-by'), 'SIGKILL') // The app, which has the database open.
  expect(await again.ended).toBe(1)
  expect(again.output()).toContain('The app ended unexpectedly.')
  await expectNothingLeft(again)
})
