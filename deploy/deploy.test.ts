import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { settingsFields } from '@/lib/infra/settings-fields'
import { drainDeadlineMs } from '@/lib/refresh/drain'
import { marked } from '@/scripts/docs/marked-table'
import { scaleSums, scaleTable } from '@/scripts/docs/scale-sums'
import { documentsOf } from './testing/documents'

const read = (file: string) => readFileSync(file, 'utf8')
const yamlFiles = [
  'compose.yaml',
  ...['kubernetes', 'prometheus'].flatMap((folder) =>
    readdirSync(join('deploy', folder)).map((file) => join('deploy', folder, file)),
  ),
]
const files = ['Dockerfile', 'deploy/Caddyfile', ...yamlFiles]

const { scripts, engines } = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(read('package.json')))

// What Postgres, Caddy, Node and the shell read, and not this app.
const foreign =
  /^(POSTGRES_(USER|PASSWORD|DB)|PUBLIC_HOST|NODE_ENV|NEXT_TELEMETRY_DISABLED|ADMIN_DATABASE_URL|SIGTERM)$/

describe('what is deployed, as far as it can be checked without containers', () => {
  it.each(yamlFiles)('%s is YAML', (file) => {
    expect(documentsOf(file).length).toBeGreaterThan(0)
  })

  it.each(files)('%s names only settings that exist', (file) => {
    const names = read(file).match(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g) ?? []
    const unknown = names.filter((name) => !Object.hasOwn(settingsFields.shape, name) && !foreign.test(name))
    expect(unknown).toEqual([])
  })

  it.each(files)('%s names only npm scripts that exist', (file) => {
    const text = read(file).replace(/', '/g, ' ').replace(/", "/g, ' ')
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  it.each(files)('%s names only addresses and files of this app that exist', (file) => {
    const paths = [...read(file).matchAll(/\/api\/[a-z/]+[a-z]/g)].map(([path]) => `app${path}/route.ts`)
    const ours = [...read(file).matchAll(/(?:^|[\s'/])((?:deploy|prisma|docs)\/[\w./-]+\.\w+)/g)].map(
      ([, path = '']) => path,
    )
    expect([...paths, ...ours].filter((path) => !existsSync(path))).toEqual([])
  })

  it('the image runs as nobody special, on a Node that is supported, and gets signals itself', () => {
    const dockerfile = read('Dockerfile')
    expect(dockerfile.match(/^FROM node:24-/gm)).toHaveLength(2)
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('COPY'))
    expect(dockerfile).toMatch(/^CMD \["node", "node_modules\/next\/dist\/bin\/next", "start"/m)
    expect(existsSync('node_modules/next/dist/bin/next')).toBe(true)
    expect(engines.node).toBe('>=20.19')
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env', '.data', 'backups', '.git']))
  })

  it('Vercel calls a route that takes GET, and may take as long as it needs until the next call', async () => {
    const vercel = z.object({ crons: z.array(z.object({ path: z.string(), schedule: z.string() })) })
    const { crons } = vercel.parse(JSON.parse(read('vercel.json')))
    expect(crons).toEqual([{ path: '/api/cron/refresh', schedule: '* * * * *' }])
    const route = read(`app${crons[0]?.path}/route.ts`)
    expect(route).toMatch(/^export const GET\b/m)
    expect(route).toMatch(/^export const maxDuration = 60$/m)
  })

  it('R-08 whoever stops it waits longer than it needs to finish its refreshes', () => {
    const compose = z
      .object({ services: z.object({ app: z.object({ stop_grace_period: z.string() }) }) })
      .parse(documentsOf('compose.yaml')[0])
    expect(Number.parseInt(compose.services.app.stop_grace_period, 10) * 1_000).toBeGreaterThan(drainDeadlineMs + 5_000)
    const pod = z.object({
      spec: z.object({
        replicas: z.number(),
        template: z.object({ spec: z.object({ terminationGracePeriodSeconds: z.number() }) }),
      }),
    })
    const { spec } = pod.parse(documentsOf('deploy/kubernetes/app.yaml')[0])
    expect(spec.template.spec.terminationGracePeriodSeconds * 1_000).toBeGreaterThan(drainDeadlineMs + 10_000)
    expect(spec.replicas).toBeGreaterThanOrEqual(2)
  })
})

describe('L-01 L-02 the proxies', () => {
  it.each([
    ['deploy/Caddyfile', /header_up X-Request-Id \{http\.request\.uuid\}/],
    [
      'deploy/haproxy/haproxy.cfg',
      /set-var\(txn\.request_id\) uuid\(\)\n\s*http-request set-header X-Request-Id %\[var\(txn\.request_id\)\]/,
    ],
  ])('%s gives each request an id, whatever a client sent', (file, way) => {
    expect(read(file)).toMatch(way)
  })

  it('write no addresses, cookies or redirects to their logs', () => {
    const caddy = read('deploy/Caddyfile')
    expect(caddy.match(/^\t+log \{\n\t+import without_secrets\n/gm)).toHaveLength(
      caddy.match(/^\t+log \{/gm)?.length ?? -1,
    )
    for (const field of ['request>uri', 'request>headers', 'resp_headers']) expect(caddy).toContain(`${field} delete`)
    const [, format = ''] = /log-format "(.*)"/.exec(read('deploy/haproxy/haproxy.cfg')) ?? []
    expect(format).toContain('id=%[var(txn.request_id)]')
    expect(format).not.toMatch(/%(\{[^}]*\})?(r|HP|HPO|HU|HQ|hr|hs)\b/)
    expect(read('deploy/haproxy/haproxy.cfg')).not.toMatch(/option httplog/)
  })
})

describe('the sums of docs/deploy.md', () => {
  it('are those that the code makes: npm run docs', () => {
    expect(marked(read('docs/deploy.md'), 'sums').trim()).toBe(scaleTable())
  })

  it('fit what the settings allow, up to a million connections', () => {
    for (const connections of [1, 1_000, 1_000_000]) {
      const { refreshPerMinute, concurrency, pool, refreshesPerSecond } = scaleSums(connections, 1)
      const fits = { REFRESH_PER_MINUTE: refreshPerMinute, REFRESH_CONCURRENCY: concurrency, DATABASE_POOL_SIZE: pool }
      const shape = settingsFields.pick({
        REFRESH_PER_MINUTE: true,
        REFRESH_CONCURRENCY: true,
        DATABASE_POOL_SIZE: true,
      })
      expect(shape.parse(fits)).toEqual(fits)
      expect(refreshPerMinute).toBeGreaterThan(refreshesPerSecond * 60)
    }
  })
})
