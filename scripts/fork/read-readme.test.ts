import { expect, it } from 'vitest'
import { readme, readSection } from './read-readme'

it('the README’s first section is followed from its commands: get it, go there, run the demo', () => {
  const { commands, buttons } = readSection(readme(), 'Run it in a minute')
  expect(commands).toEqual(['git clone <this repository> digitail-connect', 'cd digitail-connect', 'npm run demo'])
  expect(buttons).toEqual(['Connect with Digitail'])
})

it('its second section is followed from the commands and settings between its words', () => {
  const { commands, settings } = readSection(readme(), 'Connect your real Digitail app')
  expect(commands).toEqual([
    'cp .env.example .env',
    'npm ci && npm run build && npm run migrate && npm start',
    'npm run doctor',
  ])
  expect(settings.filter(({ name }) => name === 'DIGITAIL_ENVIRONMENT')).toEqual([
    { name: 'DIGITAIL_ENVIRONMENT', value: 'sandbox' },
  ])
  expect(settings).toContainEqual({ name: 'APP_URL', value: null })
})

it('a section that is not there is a refusal', () => {
  expect(() => readSection('# A name\n', 'Run it in a minute')).toThrow('The README has no section')
})
