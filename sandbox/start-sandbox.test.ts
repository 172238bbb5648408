import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readOptions } from './sandbox-options'
import { startSandbox } from './start-sandbox'
import { TestClient, tokenSchema } from './test-client'

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('with a data file', () => {
  test('grants, unused codes and the login survive a restart; what was used up stays used up', async () => {
    const dataFile = join(folder, 'state.json')
    const before = await TestClient.start({ dataFile })
    const used = await before.grant(5101)
    const live = tokenSchema.parse(await (await before.refresh(used.refreshToken)).json())
    const code = await before.getCode(5290)
    await before.sandbox.close()

    const after = await TestClient.start({ dataFile })
    expect((await after.api('/auth/me', live.access_token)).status).toBe(200)
    expect((await after.refresh(used.refreshToken)).status).toBe(400)
    expect((await after.refresh(live.refresh_token)).status).toBe(200)
    expect((await after.exchange(code)).status).toBe(200)
    await after.sandbox.close()
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test('a file that is not ours is refused, not overwritten', async () => {
    const dataFile = join(import.meta.dirname, 'README.md')
    await expect(startSandbox({ port: 0, dataFile })).rejects.toThrow()
  })
})

test('a taken port is an error that says so', async () => {
  const first = await startSandbox({ port: 0 })
  const port = Number(new URL(first.url).port)
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await first.close()
})

test('closing ends stalled connections too', async () => {
  const client = await TestClient.start()
  await client.control('faults', { name: 'stall', for: 'api' })
  const { accessToken } = await client.grant(5101)
  const stalled = client.api('/auth/me', accessToken).then((answer) => answer.text())
  const broken = expect(stalled).rejects.toThrow()
  await client.control('history?since=1&wait=5000')
  await client.sandbox.close()
  await broken
})

describe('settings by environment', () => {
  test('all of them have defaults', () => {
    expect(readOptions({})).toMatchObject({ port: 4400, dataFile: null, settings: {} })
  })

  test('each is read', () => {
    const options = readOptions({
      SANDBOX_PORT: '0',
      SANDBOX_REDIRECT_URIS: 'https://a.example/x, https://b.example/y',
      SANDBOX_ACCESS_TOKEN_SECONDS: '5',
    })
    expect(options).toMatchObject({ port: 0, settings: { accessTokenSeconds: 5 } })
    expect(options.app.redirectUris).toEqual(['https://a.example/x', 'https://b.example/y'])
  })

  test.each([{ SANDBOX_HOST: '0.0.0.0' }, { SANDBOX_HOST: '192.168.1.4' }, { SANDBOX_PORT: 'abc' }])(
    '%o is refused',
    (environment) => {
      expect(() => readOptions(environment)).toThrow()
    },
  )
})
