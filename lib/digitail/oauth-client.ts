import 'server-only'
import { allowInsecureRequests, ClientSecretPost, Configuration, type CustomFetch, customFetch } from 'openid-client'
import { settings } from '@/lib/infra/settings'
import { isLoopbackUrl } from '@/lib/infra/settings-fields'
import { digitailEnvironment } from './environments'

const neverFetch: CustomFetch = () => Promise.reject(new Error('this client makes no requests'))

/**
 * This app as an OAuth client of Digitail: static metadata, because Digitail publishes no discovery
 * document; client secret in the body of token requests (client_secret_post, RFC 6749 section 2.3.1).
 *
 * @param send how requests travel; left out where none may be made
 */
export function oauthClient(send: CustomFetch = neverFetch): Configuration {
  const { DIGITAIL_CLIENT_ID, DIGITAIL_CLIENT_SECRET } = settings()
  const { authorizeUrl, tokenUrl, revokeUrl } = digitailEnvironment(settings())
  const server = {
    issuer: authorizeUrl.origin,
    authorization_endpoint: authorizeUrl.href,
    token_endpoint: tokenUrl.href,
    ...(revokeUrl && { revocation_endpoint: revokeUrl.href }),
  }
  const client = new Configuration(server, DIGITAIL_CLIENT_ID, undefined, ClientSecretPost(DIGITAIL_CLIENT_SECRET))
  client[customFetch] = send
  // The settings let http through on loopback only: the sandbox of this repository.
  if (isLoopbackUrl(tokenUrl)) allowInsecureRequests(client)
  return client
}
