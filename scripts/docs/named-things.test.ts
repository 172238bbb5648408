import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { settingsFields } from '../../lib/infra/settings-fields'
import { unknownThings } from './named-things'

const read = (file: string) => readFileSync(file, 'utf8')
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')))
const folders = ['app', 'components', 'deploy', 'docs', 'e2e', 'lib', 'prisma', 'sandbox', 'scripts', '.github']
const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
// The sandbox is a program of its own, with settings of its own.
const ofSandbox = Object.fromEntries(
  (read('sandbox/sandbox-options.ts').match(/SANDBOX_[A-Z_]+/g) ?? []).map((name) => [name, true]),
)
const settings = { ...settingsFields.shape, ...ofSandbox }
const known = { scripts, settings, fileNames: new Set(files.map((file) => basename(file))) }

const guides = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
const others = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'llms.txt',
  'lib/README.md',
  'sandbox/README.md',
]

describe('what the documents name exists', () => {
  test.each([...others, ...guides])('%s: paths, commands, settings, addresses', (file) => {
    expect(unknownThings(file, read(file), known)).toEqual([])
  })

  test.each([
    ['a file', 'see `lib/vault/nothing.ts`', 'lib/vault/nothing.ts'],
    ['a link', '[here](nowhere.md)', 'docs/nowhere.md'],
    ['a command', 'run npm run dance', 'npm run dance'],
    ['a setting', 'set `TOKEN_COLOUR`', 'TOKEN_COLOUR'],
    ['a setting in a block', '```\nexport TOKEN_COLOUR=1\n```', 'TOKEN_COLOUR'],
    ['an address', 'GET /api/dance', '/api/dance'],
  ])('%s that is not there is noticed', (_, text, thing) => {
    expect(unknownThings('docs/x.md', text, known)).toEqual([thing])
  })

  test('every guide is found from README or llms.txt', () => {
    const listed = read('llms.txt')
    expect(guides.filter((file) => !listed.includes(`(${file})`))).toEqual([])
  })
})

function sources(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
}

test('the sentences in docs/troubleshooting.md are those of the app', () => {
  const all = ['lib', 'components', 'app', 'scripts'].flatMap(sources).map(read).join('\n').replaceAll("\\'", "'")
  const quoted = [...read('docs/troubleshooting.md').matchAll(/^\| “([^”]+)”/gm)].map(([, sentence = '']) => sentence)
  expect(quoted.length).toBeGreaterThan(20)
  const parts = quoted.flatMap((sentence) => sentence.split('…').map((part) => part.trim()))
  expect(parts.filter((part) => !all.includes(part))).toEqual([])
})

test('what docs/extend.md shows as code names only what its modules export', () => {
  const imports = [...read('docs/extend.md').matchAll(/import (?:type )?\{ ([^}]+) \} from '@\/([^']+)'/g)]
  expect(imports.length).toBeGreaterThan(2)
  for (const [, names = '', path = ''] of imports) {
    for (const name of names.split(', ').map((each) => each.replace('type ', ''))) {
      expect(read(`${path}.ts`)).toMatch(new RegExp(`export (?:async )?(?:function|class|type|const) ${name}\\b`))
    }
  }
})
