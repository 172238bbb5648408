import { describe, expect, it, vi } from 'vitest'
import { nextAuthLog } from './next-auth-log'

const lines: unknown[] = []

vi.mock('@/lib/infra/logger', async (importOriginal) => ({
  ...(await importOriginal<typeof import('@/lib/infra/logger')>()),
  logger: () => ({ error: (...line: unknown[]) => lines.push(line), warn: (...line: unknown[]) => lines.push(line) }),
}))

function logged(metadata: Error | { error: Error; [key: string]: unknown }): string {
  lines.length = 0
  nextAuthLog.error?.('OAUTH_CALLBACK_ERROR', metadata)
  nextAuthLog.debug?.('PROFILE_DATA', { secret: 'canary' })
  expect(lines).toHaveLength(1)
  return JSON.stringify(lines)
}

describe('what next-auth may log', () => {
  it('L-02: holds no state, code or word of the issuer', () => {
    for (const message of [
      'state mismatch, expected canary, got: canary',
      'invalid_grant (canary)',
      'invalid_canary',
    ]) {
      const line = logged({ error: new Error(message), error_description: 'canary', providerId: 'oidc' })
      expect(line).not.toContain('canary')
    }
  })

  it('tells an operator which protocol error it was', () => {
    expect(logged(new Error('invalid_client (client authentication failed)'))).toContain(
      '"oauthError":"invalid_client"',
    )
  })
})
