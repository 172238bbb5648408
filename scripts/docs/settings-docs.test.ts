import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { environmentExample, settingsTable, withSettingsTable } from './settings-docs'

const stale = 'run: npm run docs'

it('the settings table of the README is the schema that checks them', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(withSettingsTable(readme), stale).toBe(readme)
})

it('.env.example names every setting', () => {
  expect(readFileSync('.env.example', 'utf8'), stale).toBe(environmentExample())
})

it('a README without the table is refused', () => {
  expect(() => withSettingsTable('no marks')).toThrow('lacks the marks')
  expect(settingsTable()).toContain('`TOKEN_ENCRYPTION_KEYS`')
})
