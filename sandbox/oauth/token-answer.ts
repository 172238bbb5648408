import type OAuth2Server from '@node-oauth/oauth2-server'
import type { Settings } from '../state/settings'

type Form = Settings['expiresIn']

/** @returns the token JSON as integrators read it (fact sheet 1.4): four fields, no scope. */
export function tokenAnswer({ token, form }: { token: OAuth2Server.Token; form: Form }) {
  const expiresAt = token.accessTokenExpiresAt?.getTime() ?? Date.now()
  const seconds = Math.max(0, Math.round((expiresAt - Date.now()) / 1000))
  return {
    token_type: 'Bearer',
    ...(form === 'omit' ? {} : { expires_in: expiresIn(seconds, form) }),
    access_token: token.accessToken,
    refresh_token: token.refreshToken,
  }
}

function expiresIn(seconds: number, form: Exclude<Form, 'omit'>): number | string | null {
  const forms = {
    number: seconds,
    null: null,
    string: String(seconds),
    zero: 0,
    negative: -1,
    huge: 9_007_199_254_740_991,
    fraction: seconds - 0.5,
  }
  return forms[form]
}
