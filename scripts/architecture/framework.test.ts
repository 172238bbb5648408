import { describe, expect, test } from 'vitest'
import config from '../../next.config.mjs'
import { serverOnly, useServer } from './boundary-rules'
import { constantTime, noFrameworkCache, noRawHtml, noTokensInBrowser } from './framework-rules'
import { readSources } from './read-sources'
import { breaches, type Rule } from './rule'
import { parseSource } from './source'

const sources = readSources()

const planted: [Rule, string, string][] = [
  [noFrameworkCache, 'lib/clinic/read.ts', "'use cache'\nexport const read = () => 1"],
  [noFrameworkCache, 'app/page.tsx', "export async function Day() {\n  'use cache: private'\n  return null\n}"],
  [noFrameworkCache, 'lib/store/read.ts', "import { unstable_cache } from 'next/cache'"],
  [noFrameworkCache, 'components/ui/logo.tsx', "import Image from 'next/image'"],
  [noFrameworkCache, 'lib/digitail/me.ts', "export const me = () => fetch('https://digitail.example')"],
  [
    noTokensInBrowser,
    'components/ui/a.tsx',
    "'use client'\nimport type { TokenPair } from '@/lib/digitail/token-answer'",
  ],
  [noTokensInBrowser, 'app/x.tsx', "'use client'\nimport { openToken } from '@/lib/vault/token-vault'"],
  [
    noRawHtml,
    'components/ui/a.tsx',
    'export const A = (p: { t: string }) => <b dangerouslySetInnerHTML={{ __html: p.t }} />',
  ],
  [noRawHtml, 'app/page.tsx', 'export const A = () => document.write("x")'],
  [constantTime, 'lib/auth/a.ts', 'export const same = (given: string, token: string) => given === token'],
  [constantTime, 'app/route.ts', 'export const same = (a: { secret: string }, b: string) => b !== a.secret'],
  [useServer, 'app/page.tsx', "export async function act() {\n  'use server'\n}"],
]

describe.each([noFrameworkCache, noTokensInBrowser, noRawHtml, constantTime, serverOnly, useServer])(
  'F-03 F-04 B-17 B-27 K-08: $name',
  (rule) => {
    test('holds', () => {
      expect(breaches(rule, sources)).toEqual([])
    })
  },
)

test.each(planted)('a breach is found: $name', (rule, path, text) => {
  expect(breaches(rule, [parseSource(path, text)])).toHaveLength(1)
})

test('F-03 Next optimises no picture, and rewrites and redirects nothing', () => {
  expect(config.images).toEqual({ unoptimized: true })
  expect(config).not.toHaveProperty('rewrites')
  expect(config).not.toHaveProperty('redirects')
  expect(config).not.toHaveProperty('cacheComponents')
  expect(config).not.toHaveProperty('assetPrefix')
  expect(config.productionBrowserSourceMaps).toBe(false)
  expect(Object.keys(config.experimental ?? {})).toEqual(['preloadEntriesOnStart', 'turbopackFileSystemCacheForBuild'])
})

test('W-12 of all answers one picture is for the pages of others', async () => {
  const rules = (await config.headers?.()) ?? []
  const open = rules.filter(({ headers }) => headers.some(({ value }) => value === 'cross-origin'))
  expect(open.map(({ source }) => source)).toEqual(['/brand/social.png'])
})
