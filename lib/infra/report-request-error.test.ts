import { expect, it, vi } from 'vitest'
import { logger } from './logger'
import { reportRequestError } from './report-request-error'

const context = {
  routerKind: 'App Router',
  routePath: '/link/[token]',
  routeType: 'render',
  renderSource: 'react-server-components',
  revalidateReason: undefined,
} as const

it.each([
  ['01234567-89ab-4cde-8f01-23456789abcd', { requestId: '01234567-89ab-4cde-8f01-23456789abcd' }],
  ['forged\n{}', {}],
])('L-01 L-07 logs what failed with the id of its request: %j', (id, expected) => {
  const logged = vi.spyOn(logger(), 'error').mockImplementation(() => undefined)
  const error = Object.assign(new Error('words'), { digest: '123' })
  const request = { path: '/link/secret', method: 'GET', headers: { 'x-request-id': id } }
  void reportRequestError(error, request, context)
  const [facts] = logged.mock.calls[0] ?? []
  expect(facts).toMatchObject({ event: 'request.failed', route: '/link/[token]', reference: '123', ...expected })
  expect(JSON.stringify(facts)).not.toMatch(/secret|forged|words/)
  logged.mockRestore()
})
