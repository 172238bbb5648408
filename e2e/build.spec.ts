import { readFileSync } from 'node:fs'
import { filesUnder } from './files-under'
import { expect, test } from './fixtures'

/** What only the sandbox, its people and its libraries say. */
const marks = [
  'A pretend Digitail for trying things out',
  'error-500-after-commit',
  'Riverside Veterinary Clinic',
  'presentRefreshToken',
  '@hono/node-server',
  '@node-oauth/oauth2-server',
]

/** @returns which marks a set of files holds, each with the first file that does */
function marksIn(files: string[]): string[] {
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'latin1') }))
  return marks.flatMap((mark) => {
    const found = texts.find(({ text }) => text.includes(mark))
    return found === undefined ? [] : [`${mark} in ${found.file}`]
  })
}

test('what is built for production holds nothing of the sandbox', () => {
  const built = filesUnder('.next').filter((file) => !/^\.next\/(cache|dev)\//.test(file))
  expect(built.length).toBeGreaterThan(100)
  expect(marksIn(built)).toEqual([])
  const sandbox = filesUnder('sandbox').filter((file) => !file.endsWith('.test.ts'))
  expect(marksIn(sandbox), 'the marks are still the sandbox’s').toHaveLength(marks.length)
})

test('B-30 the app serves none of the sandbox’s addresses', async ({ request }) => {
  const addresses = ['/sandbox', '/sandbox/api/truth', '/oauth/authorize', '/oauth/login', '/api/v1/auth/me']
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(404)
  for (const address of ['/oauth/token', '/sandbox/api/grants', '/sandbox/api/reset']) {
    expect([404, 405], address).toContain((await request.post(address)).status())
  }
})
