import { describe, expect, test } from 'vitest'
import { arrows, noTestsInProduct, views } from './arrow-rules'
import { environment, prisma, serverOnly, thinApp, useServer } from './boundary-rules'
import { noCycles } from './cycle-rule'
import { readSources } from './read-sources'
import { breaches, type Rule } from './rule'
import { fileSize, functionSize, names, noAny } from './shape-rules'
import { parseSource } from './source'

const lines = (count: number) => Array.from({ length: count }, (_, index) => `export const line${index} = 1`).join('\n')

/** A rule, and small files of which each breaks it: path, then text. */
type Case = [Rule, ...Record<string, string>[]]

const cases: Case[] = [
  [
    arrows,
    { 'lib/store/clinics.ts': "import { seal } from '@/lib/vault/cipher'" },
    { 'lib/vault/cipher.ts': "import { Button } from '@/components/ui/button'" },
    { 'lib/digitail/me.ts': "export { startSandbox } from '../../sandbox/start-sandbox'" },
    { 'sandbox/main.ts': "import type { Me } from '@/lib/digitail/me'" },
    { 'e2e/connect.spec.ts': "import { db } from '@/lib/infra/db'" },
    { 'lib/other/thing.ts': "import { db } from '@/lib/infra/db'" },
    { 'components/ui/page.tsx': "const page = await import('../../app/page')" },
  ],
  [views, { 'components/ui/card.tsx': "import { readToday } from '@/lib/clinic/read-today'" }],
  [noTestsInProduct, { 'lib/calls/send.ts': "import { clinic } from './testing/connected-clinic'" }],
  [noCycles, { 'lib/vault/a.ts': "import { b } from './b'", 'lib/vault/b.ts': "import { a } from '@/lib/vault/a'" }],
  [
    serverOnly,
    { 'lib/vault/cipher.ts': "import { randomBytes } from 'node:crypto'" },
    { 'lib/digitail/send.ts': "export const send = () => fetch('https://digitail.example')" },
    { 'lib/infra/db.ts': "import 'server-only'", 'lib/store/a.ts': "import { db } from '@/lib/infra/db'" },
    { 'lib/vault/late.ts': "import { randomBytes } from 'node:crypto'\nimport 'server-only'" },
  ],
  [useServer, { 'lib/connect/start.ts': "'use server'" }, { 'app/clinics/save.ts': "'use server'" }],
  [
    environment,
    { 'lib/vault/keyring.ts': 'export const keys = process.env.KEYS' },
    { 'app/page.tsx': 'export const { KEYS } = process.env' },
  ],
  [
    prisma,
    { 'lib/connect/save.ts': "import { PrismaClient } from '@/prisma/generated/client'" },
    { 'app/page.tsx': "import pg from 'pg'" },
  ],
  [
    thinApp,
    { 'app/route.ts': "export const GET = () => fetch('https://digitail.example')" },
    { 'app/route.ts': "import { createHash } from 'node:crypto'" },
    { 'app/route.ts': 'export const id = () => crypto.randomUUID()' },
  ],
  [fileSize, { 'lib/vault/long.ts': lines(151) }, { 'lib/vault/long.test.ts': lines(301) }],
  [functionSize, { 'lib/vault/long.ts': `export function long() {\n${lines(50).replaceAll('export ', '')}\n}` }],
  [noAny, { 'lib/vault/loose.ts': 'export const loose = (value: any[]) => value' }],
  [names, { 'lib/vault/sealToken.ts': '' }, { 'lib/utils/text.ts': '' }, { 'lib/vault/index.ts': '' }],
]

const sources = readSources()

test('the whole house is looked at', () => {
  const paths = sources.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['lib/infra/db.ts', 'app/layout.tsx', 'proxy.ts', 'sandbox/main.ts']))
})

describe.each(cases)('$name', (rule, ...planted) => {
  test('holds', () => {
    expect(breaches(rule, sources)).toEqual([])
  })

  test.each(planted)('a breach is found: %j', (files) => {
    const found = breaches(
      rule,
      Object.entries(files).map(([path, text]) => parseSource(path, text)),
    )
    expect(found).not.toEqual([])
    expect(found[0]).toContain(rule.advice)
  })
})
