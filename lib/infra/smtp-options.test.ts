import { describe, expect, it } from 'vitest'
import { smtpOptions } from './smtp-options'

describe('smtpOptions', () => {
  it('sends over a network only encrypted', () => {
    expect(smtpOptions('smtp://user:pw@mail.example.com:587')).toMatchObject({ requireTLS: true })
    expect(smtpOptions('smtp://10.0.0.8:25')).toMatchObject({ requireTLS: true })
  })

  it('leaves alone what is encrypted from the start, stays on this machine, or was decided in the URL', () => {
    for (const url of [
      'smtps://mail.example.com',
      'smtp://127.0.0.1:1025',
      'smtp://localhost',
      'smtp://relay?requireTLS=false',
    ]) {
      expect(smtpOptions(url), url).not.toHaveProperty('requireTLS')
    }
  })

  it('never waits longer than seconds', () => {
    const { connectionTimeout, greetingTimeout, socketTimeout } = smtpOptions('smtp://localhost')
    for (const limit of [connectionTimeout, greetingTimeout, socketTimeout]) expect(limit).toBeLessThanOrEqual(20_000)
  })
})
