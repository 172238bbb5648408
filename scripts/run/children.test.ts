import { once } from 'node:events'
import { expect, test } from 'vitest'
import { endChildren, startChild } from './children.mjs'

test('who ends everything ends what runs, and nothing is started after it', async () => {
  const forever = ['--eval', 'setInterval(() => undefined, 1000)']
  const child = startChild(process.execPath, forever)
  const next = once(child, 'exit').then(() => startChild(process.execPath, forever))
  const refused = expect(next).rejects.toThrow('Interrupted.')
  await endChildren()
  expect(child.signalCode).toBe('SIGTERM')
  await refused
})
