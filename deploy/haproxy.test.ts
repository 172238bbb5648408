import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allRows } from '@/scripts/faults/rows/all-rows'
import { sectionOf } from './testing/documents'

const sample = readFileSync('deploy/haproxy/haproxy.cfg', 'utf8')
const guide = sectionOf('docs/deploy.md', 'Several instances behind HAProxy')

describe('the sample for HAProxy', () => {
  it('checks each of its instances at an address of this app, which the guide names', () => {
    const [, path = ''] = /^ +option httpchk GET (\S+)$/m.exec(sample) ?? []
    expect(existsSync(`app${path}/route.ts`)).toBe(true)
    expect(readFileSync(`app${path}/route.ts`, 'utf8')).toMatch(/export (async )?function GET\b/)
    expect(guide).toContain(`\`${path}\``)
    const servers = [...sample.matchAll(/^ +server (\S+) \S+:\d+( check)?$/gm)]
    expect(servers.map(([, name, checked]) => [name, checked])).toEqual(
      ['app-1', 'app-2', 'app-3'].map((name) => [name, ' check']),
    )
  })

  it('says the client’s address in a header, and the guide has the app believe it', () => {
    expect(sample).toMatch(/^ +option forwardfor$/m)
    expect(guide).toContain('`TRUSTED_PROXIES=1`')
  })

  it('never sends again what changes something', () => {
    const [, methods = ''] = /disable-l7-retry if \{ method ([A-Z ]+) \}/.exec(sample) ?? []
    expect(methods.split(' ').sort()).toEqual(['DELETE', 'PATCH', 'POST', 'PUT'])
  })

  it('is proved by the rows that the guide names', () => {
    const named = [...guide.matchAll(/--only ([\w-]+)/g)].map(([, name]) => name)
    expect(named).toEqual(['rolling-restart', 'one-killed'])
    const rows = allRows.map(({ name }) => name)
    expect(named.filter((name) => !rows.includes(name ?? ''))).toEqual([])
  })
})
