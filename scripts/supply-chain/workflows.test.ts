import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = '.github/workflows'
const workflows = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)

/** Who can act in a fork's name: GitHub, and whom these workflows need. */
const publishers = /^(actions|github\/codeql-action|google\/osv-scanner-action|gitleaks|zaproxy)\//

test('F-02 a fork has its checks, scanners and a table of time limits', () => {
  expect(workflows.map(([name]) => name).sort()).toEqual([
    'ci.yml',
    'codeql.yml',
    'gitleaks.yml',
    'osv-scanner.yml',
    'zap-baseline.yml',
  ])
  const readme = readFileSync(`${folder}/README.md`, 'utf8')
  for (const [name] of workflows) expect(readme).toContain(name)
  expect(readme).toContain('critical 48 hours, high 7 days, rest 30 days')
})

describe.each(workflows)('F-02 %s', (_, text) => {
  test('says that nobody has run it here', () => {
    expect(text).toContain('Not run in this repository yet')
  })

  test('may only read, unless a job says what it writes', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m)
    expect(text).not.toMatch(/write-all|contents: write|pull_request_target/)
    const writes = [...text.matchAll(/^ +([\w-]+): write$/gm)].map(([, right]) => right)
    expect(writes.filter((right) => right !== 'security-events')).toEqual([])
  })

  test('names actions of known publishers with a version, and leaves no credentials in the checkout', () => {
    const uses = [...text.matchAll(/uses: (\S+)@(\S+)/g)]
    expect(uses.length).toBeGreaterThan(0)
    for (const [, action, version] of uses) {
      expect(action).toMatch(publishers)
      expect(version).toMatch(/^v\d+(\.\d+\.\d+)?$/)
    }
    const checkouts = text.split('actions/checkout@').slice(1)
    for (const each of checkouts) expect(each.slice(0, 120)).toContain('persist-credentials: false')
  })

  test('takes nothing a stranger wrote into a shell', () => {
    const runs = text.split(/run: /).slice(1)
    for (const run of runs) expect(run.split('- uses:')[0]).not.toContain('${{')
  })
})
