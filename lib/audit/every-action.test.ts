import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { auditActions } from './audit-actions'

const isTest = /\.(test|spec)\.tsx?$/
// Lists of all actions, and what tests the trail and its pages with events of its own making.
const lists =
  /(audit-actions|audit-groups|en\/audit)\.ts$|lib\/audit\/|lib\/admin\/(trail|timeline)|lib\/infra\/|lib\/store\/one-statement|gallery|bench/

function filesUnder(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return files.filter((file) => /\.tsx?$/.test(file) && !lists.test(file))
}

const files = ['app', 'lib', 'e2e', 'scripts'].flatMap(filesUnder)
const textOf = (wanted: string[]) => wanted.map((file) => readFileSync(file, 'utf8')).join('\n')
const writers = files.filter((file) => file.startsWith('lib/') && !isTest.test(file))
const product = textOf(writers.filter((file) => /append-audit-event/.test(readFileSync(file, 'utf8'))))
const tests = textOf(files.filter((file) => isTest.test(file)))

// A word of its own in a string, alone or with its outcome behind it.
const names = (action: string) => new RegExp(`['"\`]${action.replaceAll('.', '\\.')}['"\` ]`)

it('every action is written somewhere', () => {
  expect(auditActions.filter((action) => !names(action).test(product))).toEqual([])
})

it.each(auditActions)('L-05 %s is asserted by a test of what writes it', (action) => {
  expect(names(action).test(tests)).toBe(true)
})
