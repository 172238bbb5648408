import { freePort } from '../../scripts/free-port'
import { startServer } from '../../scripts/run/start-server.mjs'
import { expect, test } from '../fixtures'
import { appSettings } from './app-settings'
import { world } from './world'

const needed = [
  'APP_URL',
  'AUTH_SECRET',
  'TOKEN_ENCRYPTION_KEYS',
  'DIGITAIL_ENVIRONMENT',
  'DIGITAIL_CLIENT_ID',
  'DIGITAIL_CLIENT_SECRET',
]

/** Starts the built app with these settings alone; a .env of whoever runs the tests must not fill in the others. */
function start(port: number, settings: Record<string, string | undefined>) {
  const none = Object.fromEntries(Object.keys(appSettings(world())).map((name) => [name, '']))
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...none, ...settings }
  const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
  return startServer({ args, env, logFile: `.tmp/e2e/setup-${port}.log` })
}

test('started without any settings, every address says what to do, and nothing breaks', async ({
  page,
  expectConsole,
}) => {
  expectConsole(/503/)
  const port = await freePort()
  const { stop, ended } = start(port, {})
  const url = `http://127.0.0.1:${port}`
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(503)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${url}/admin/clinics`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almost there')
  for (const name of needed) await expect(page.getByText(name, { exact: true })).toBeVisible()
  await expect(page.getByText('npm run migrate')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  expect((await fetch(`${url}/api/health/ready`)).status).toBe(503)
  const romanian = await fetch(url, { headers: { 'accept-language': 'ro' } })
  expect(await romanian.text()).toContain('<html lang="ro" dir="ltr">')
  await stop()
  const log = await ended
  expect(log).toContain('There are no settings yet')
  expect(log).not.toMatch(/Error|\bat \S+ \(/)
})

test('started with some settings but not all, it ends with every fault, and serves nothing', async () => {
  const { ended } = start(await freePort(), { APP_URL: 'http://localhost:1', AUTH_SECRET: 'short' })
  const said = await ended
  expect(said).toContain('AUTH_SECRET: must be at least 32 random characters')
  for (const name of needed.slice(2)) expect(said).toContain(`${name}: is missing`)
})
