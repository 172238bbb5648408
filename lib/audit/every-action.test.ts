import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type AuditAction, auditActions } from './audit-actions'

const isTest = /\.(test|spec)\.tsx?$/
// Lists of all actions, and what tests the trail itself with events of its own making.
const lists =
  /(audit-actions|audit-groups|en\/audit)\.ts$|lib\/audit\/|lib\/admin\/trail|lib\/store\/one-statement|gallery|bench/

function filesUnder(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return files.filter((file) => /\.tsx?$/.test(file) && !lists.test(file))
}

const files = ['app', 'lib', 'e2e', 'scripts'].flatMap(filesUnder)
const textOf = (wanted: string[]) => wanted.map((file) => readFileSync(file, 'utf8')).join('\n')
const product = textOf(files.filter((file) => file.startsWith('lib/') && !isTest.test(file)))
const tests = textOf(files.filter((file) => isTest.test(file)))

// What must be on the trail by L-05, as this product calls it. "Reuse suspected" ends in a lost rotation.
const securityEvents: AuditAction[] = [
  'sign-in.succeeded',
  'sign-in.refused',
  'access.denied',
  'connect.started',
  'connect.finished',
  'connect.refused',
  'connect.denied',
  'connect.confirmed',
  'connect.declined',
  'refresh.succeeded',
  'refresh.failed',
  'refresh.ambiguous',
  'refresh.lost',
  'connection.needs-reconnect',
  'connection.disconnected',
  'connections.wiped',
  'person.role-changed',
  'person.disabled',
  'keys.rotated',
  'data.exported',
]

it('every action is written somewhere', () => {
  expect(auditActions.filter((action) => !product.includes(`'${action}'`))).toEqual([])
})

it.each(securityEvents)('L-05 %s is asserted by a test of what writes it', (action) => {
  expect(tests.includes(action)).toBe(true)
})
