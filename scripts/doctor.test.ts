import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { health } from '@/components/messages/en/health'
import { lockDataDir } from '@/lib/infra/data-dir-lock'
import { environmentWith } from '@/lib/upkeep/doctor/testing/stubs'

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const whole = environmentWith({ DATA_DIR: folder })

function doctor(env: Record<string, string>) {
  const node = ['--conditions=react-server', '--import', 'tsx', 'scripts/doctor.ts']
  const all = { PATH: process.env.PATH, NODE_ENV: 'test', ...env } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { env: all, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

it('npm run doctor names every setting that is missing, and shows no value', () => {
  const { status, said } = doctor({ ...whole, AUTH_SECRET: 'hunter2', TOKEN_ENCRYPTION_KEYS: '' })
  expect(said).toContain('TOKEN_ENCRYPTION_KEYS: is missing')
  expect(said).toContain('AUTH_SECRET: must be at least 32 random characters')
  expect(said).toContain(`${health.fix} Put these right in .env`)
  expect(said).not.toContain('hunter2')
  expect(status).toBe(1)
})

it('npm run doctor beside the running app on the embedded database says where to look instead', () => {
  const unlock = lockDataDir(folder)
  const { status, said } = doctor(whole)
  unlock()
  expect(said).toContain('The app is running on the embedded database')
  expect(said).toMatch(/\[BAD \] Digitail +http:\/\/127\.0\.0\.1:1\/oauth\/token does not answer \(refused\)/)
  expect(said).toContain('Have exactly this whitelisted by Digitail: http://localhost:1/connect/digitail/callback')
  expect(said).not.toMatch(/\{\w+\}/)
  expect(status).toBe(1)
})
