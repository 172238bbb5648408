import type OAuth2Server from '@node-oauth/oauth2-server'
import { z } from 'zod'
import type { Sandbox } from '../sandbox'
import { makeAccessToken, readAccessToken } from './access-token'
import { type Grant, isUsableRefresh, refreshStanding } from './grant-store'
import { newGrantId, saveCode, savePair, useCode } from './issue'
import { LeagueError } from './league-error'
import { openBlob, sealBlob, sha256 } from './sealed-blob'

/** Who a token is for, as it travels through the library: the grant, and for a refresh the token that was shown. */
export const grantHolder = z.object({ id: z.number(), grantId: z.string(), presented: z.string().nullable() })

export type TokenOptions = {
  /** Overrides the setting, for the `short-life` fault. */
  accessSeconds?: number | undefined
}

type Model = OAuth2Server.AuthorizationCodeModel & OAuth2Server.RefreshTokenModel

/**
 * Passport's habits behind the OAuth library: encrypted single-use codes, single-use refresh tokens, one live pair for
 * each grant, so that the old access token dies in the moment of the refresh.
 */
export function oauthModel(sandbox: Sandbox, options: TokenOptions = {}): Model {
  return {
    ...clientPart(sandbox, options),
    ...codePart(sandbox),
    ...refreshPart(sandbox),
    getAccessToken: async (token) => liveAccessToken(sandbox, token),
    generateAccessToken: async (client, user) => {
      const { id, grantId } = grantHolder.parse(user)
      const expiresAt = Date.now() + (client.accessTokenLifetime ?? 3600) * 1000
      return makeAccessToken({ key: sandbox.key, content: { grantId, userId: id, clientId: client.id, expiresAt } })
    },
    generateRefreshToken: async (_client, user) =>
      sealBlob({ key: sandbox.key, kind: 'refresh', id: grantHolder.parse(user).grantId }),
    saveToken: async (token, client, user) => savePair(sandbox, { token, client, holder: grantHolder.parse(user) }),
  }
}

/** @param secret null on authorize, where the library only looks the client up */
function clientPart({ app, settings }: Sandbox, options: TokenOptions) {
  return {
    getClient: async (clientId: string, secret: string | null) => {
      const isKnown = clientId === app.clientId && (secret === null || secret === app.clientSecret)
      return (
        isKnown && {
          id: app.clientId,
          redirectUris: [...app.redirectUris],
          grants: ['authorization_code', 'refresh_token'],
          accessTokenLifetime: options.accessSeconds ?? settings.now.accessTokenSeconds,
          refreshTokenLifetime: settings.now.refreshTokenSeconds,
        }
      )
    },
    validateScope: async (_user: unknown, _client: unknown, scope?: string[]) => (scope?.length ? false : []),
  }
}

function codePart(sandbox: Sandbox) {
  const { codes, key, app } = sandbox
  return {
    generateAuthorizationCode: async () => sealBlob({ key, kind: 'code', id: newGrantId() }),
    saveAuthorizationCode: async (
      code: Parameters<Model['saveAuthorizationCode']>[0],
      client: OAuth2Server.Client,
      user: OAuth2Server.User,
    ) => saveCode(sandbox, { code, client, user }),
    getAuthorizationCode: async (text: string) => {
      const id = openBlob({ key, kind: 'code', text })
      if (!id) throw new LeagueError('code', 'Cannot decrypt the authorization code')
      const code = codes.get(id)
      if (!code || code.expiresAt < Date.now()) throw new LeagueError('code', 'Authorization code has expired')
      return {
        authorizationCode: text,
        expiresAt: new Date(code.expiresAt),
        redirectUri: code.redirectUri,
        scope: [],
        codeChallenge: code.codeChallenge,
        codeChallengeMethod: 'S256',
        client: { id: app.clientId, grants: [] },
        user: { id: code.userId, grantId: newGrantId(), presented: null },
      }
    },
    revokeAuthorizationCode: async ({ authorizationCode }: OAuth2Server.AuthorizationCode) =>
      useCode(sandbox, authorizationCode),
  }
}

function refreshPart(sandbox: Sandbox) {
  return {
    getRefreshToken: async (refreshToken: string) => {
      const grantId = openBlob({ key: sandbox.key, kind: 'refresh', text: refreshToken })
      if (!grantId) throw new LeagueError('refresh', 'Cannot decrypt the refresh token')
      const grant = presentRefreshToken(sandbox, grantId, sha256(refreshToken))
      return {
        refreshToken,
        refreshTokenExpiresAt: new Date(grant.refreshExpiresAt),
        scope: [],
        client: { id: grant.clientId, grants: [] },
        user: { id: grant.userId, grantId, presented: sha256(refreshToken) },
      }
    },
    revokeToken: async ({ user }: OAuth2Server.RefreshToken) => {
      const { grantId, presented } = grantHolder.parse(user)
      const grant = sandbox.grants.get(grantId)
      return grant !== undefined && presented !== null && isUsableRefresh(grant, presented, graceMs(sandbox))
    },
  }
}

const graceMs = ({ settings }: Sandbox) => settings.now.graceSeconds * 1000

function presentRefreshToken(sandbox: Sandbox, grantId: string, presented: string): Grant {
  const grant = sandbox.grants.get(grantId)
  if (!grant) throw new LeagueError('refresh', 'Token has been revoked')
  sandbox.grants.put({ ...grant, refreshRequests: grant.refreshRequests + 1 })
  const standing = refreshStanding(grant, presented, graceMs(sandbox))
  if (standing === 'expired') throw new LeagueError('refresh', 'Token has expired')
  if (standing === 'superseded') {
    if (sandbox.settings.now.reuseDetection) {
      sandbox.grants.remove(grant)
      sandbox.history.add({ kind: 'reuse-detected', userId: grant.userId, grantId, generation: grant.generation })
    }
    throw new LeagueError('refresh', 'Token has been revoked')
  }
  return grant
}

function liveAccessToken(sandbox: Sandbox, accessToken: string) {
  const claimed = readAccessToken(accessToken)
  const grant = claimed ? sandbox.grants.get(claimed.grantId) : undefined
  if (!grant || grant.accessSha256 !== sha256(accessToken)) return false
  const holder = { id: grant.userId, grantId: grant.id, presented: null }
  return {
    accessToken,
    accessTokenExpiresAt: new Date(grant.accessExpiresAt),
    scope: [],
    client: { id: grant.clientId, grants: [] },
    user: holder,
  }
}
