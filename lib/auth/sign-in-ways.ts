import 'server-only'
import { settings } from '@/lib/infra/settings'

/** Which ways in this installation offers. */
export type SignInWays = { email: boolean; oidc: boolean; demo: boolean }

export function signInWays(): SignInWays {
  const { SMTP_URL, OIDC_ISSUER, DEMO_SIGN_IN } = settings()
  return { email: SMTP_URL !== undefined, oidc: OIDC_ISSUER !== undefined, demo: DEMO_SIGN_IN === 'on' }
}
