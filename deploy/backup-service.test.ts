import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { documentsOf, sectionOf } from './testing/documents'

const service = z.object({
  command: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  restart: z.string().optional(),
  build: z.string().optional(),
  healthcheck: z.object({ disable: z.boolean().default(false) }).optional(),
})
const compose = z.object({
  services: z.record(z.string(), service.loose()),
  volumes: z.record(z.string(), z.unknown()),
})
const { services, volumes } = compose.parse(documentsOf('compose.yaml')[0])
const backup = service.parse(services.backup)

let bin = ''
beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'backup-service-'))
})
afterAll(() => rmSync(bin, { recursive: true }))

function standIn(name: string, lines: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${lines}\n`)
  chmodSync(join(bin, name), 0o755)
}

/** Runs the command of the service with a stand-in for npm whose every backup after the first ones fails. */
function runUntilItFails(good: number): { status: number | null; said: string } {
  const count = join(bin, 'count')
  writeFileSync(count, '')
  standIn('npm', `echo "$@" >> ${count}; test "$(wc -l < ${count})" -le ${good}`)
  standIn('sleep', 'exit 0')
  const [program = '', ...args] = backup.command
  const { status } = spawnSync(program, args, {
    env: { ...process.env, PATH: `${bin}:/usr/bin:/bin` },
    timeout: 20_000,
  })
  return { status, said: readFileSync(count, 'utf8') }
}

describe('the backup service of compose.yaml', () => {
  it('ends with an error when a backup fails, the first one or a later one, and is started again', () => {
    const line = 'run -s backup -- --to /backups --keep 48\n'
    expect(runUntilItFails(0)).toEqual({ status: 1, said: line })
    expect(runUntilItFails(2)).toEqual({ status: 1, said: line.repeat(3) })
    expect(backup.restart).toBe('unless-stopped')
  })

  it('writes into a volume that belongs to whom the image runs as', () => {
    const [volume = '', folder = ''] = (backup.volumes[0] ?? '').split(':')
    expect(Object.keys(volumes)).toContain(volume)
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(new RegExp(`chown node:node .*${folder}\\b`))
  })

  it('is not asked whether it serves pages: only the app is', () => {
    const ofImage = Object.entries(services).filter(([, each]) => each.build !== undefined)
    const asked = ofImage.filter(([, { healthcheck }]) => healthcheck?.disable !== true).map(([name]) => name)
    expect(ofImage.length).toBeGreaterThan(2)
    expect(asked).toEqual(['app'])
  })

  it('is what the guide restores with, since it has the folder', () => {
    const guide = sectionOf('docs/deploy.md', 'One server, with containers')
    const [, runs] = /docker compose run --rm (\w+) npm run restore -- \/backups\//.exec(guide) ?? []
    expect(runs).toBe('backup')
    expect(guide).not.toContain('./backups:')
  })
})
