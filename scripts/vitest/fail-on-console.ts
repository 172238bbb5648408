import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

const unexpected: string[] = []

// A test that expects a message says so: vi.spyOn(console, 'error').mockImplementation(() => {}).
for (const method of ['error', 'warn'] as const) {
  const before = console[method]
  const print = before.bind(console)
  console[method] = (...args: unknown[]) => {
    unexpected.push(`console.${method}: ${format(...args)}`)
    print(...args)
  }
  // The next file of this worker listens for itself.
  afterAll(() => {
    console[method] = before
  })
}

function refuseUnexpected(): void {
  const messages = unexpected.splice(0)
  if (messages.length > 0) throw new Error(`Nobody expected this on the console:\n${messages.join('\n')}`)
}

afterEach(refuseUnexpected)
afterAll(refuseUnexpected)
