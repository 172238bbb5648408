import type OAuth2Server from '@node-oauth/oauth2-server'
import { z } from 'zod'
import type { Sandbox } from '../sandbox'
import { GrantStore, isUsableRefresh } from './grant-store'
import { LeagueError } from './league-error'
import { openBlob, sha256 } from './sealed-blob'

type CodeToSave = Parameters<OAuth2Server.AuthorizationCodeModel['saveAuthorizationCode']>[0]
type Holder = { id: number; grantId: string; presented: string | null }

export const newGrantId = GrantStore.newId

/** Remembers a code that is about to leave by redirect. */
export function saveCode(
  sandbox: Sandbox,
  { code, client, user }: { code: CodeToSave; client: OAuth2Server.Client; user: OAuth2Server.User },
): OAuth2Server.AuthorizationCode {
  const id = openBlob({ key: sandbox.key, kind: 'code', text: code.authorizationCode })
  const userId = z.number().parse(user.id)
  sandbox.codes.put({
    id: z.string().parse(id),
    userId,
    clientId: client.id,
    redirectUri: code.redirectUri,
    codeChallenge: z.string().parse(code.codeChallenge),
    expiresAt: code.expiresAt.getTime(),
    isUsed: false,
  })
  sandbox.history.add({ kind: 'code-issued', userId })
  return { ...code, client, user }
}

/** @returns true the first time. */
export function useCode(sandbox: Sandbox, text: string): boolean {
  const id = openBlob({ key: sandbox.key, kind: 'code', text })
  return id !== null && sandbox.codes.use(id)
}

/**
 * The commit of an exchange or a refresh: from here on the new pair is live and the old one is dead, in one step.
 * @throws LeagueError when the shown refresh token was used up in between, so that one token never yields two pairs
 */
export function savePair(
  sandbox: Sandbox,
  { token, client, holder }: { token: OAuth2Server.Token; client: OAuth2Server.Client; holder: Holder },
): OAuth2Server.Token {
  const now = Date.now()
  const before = sandbox.grants.get(holder.grantId)
  const graceMs = sandbox.settings.now.graceSeconds * 1000
  if (holder.presented !== null && !(before && isUsableRefresh(before, holder.presented, graceMs))) {
    throw new LeagueError('refresh', 'Token has been revoked')
  }
  const grant = {
    id: holder.grantId,
    userId: holder.id,
    clientId: client.id,
    generation: (before?.generation ?? 0) + 1,
    accessSha256: sha256(token.accessToken),
    accessExpiresAt: token.accessTokenExpiresAt?.getTime() ?? now,
    refreshSha256: sha256(z.string().parse(token.refreshToken)),
    refreshExpiresAt: token.refreshTokenExpiresAt?.getTime() ?? now,
    previousRefreshSha256: holder.presented,
    rotatedAt: holder.presented === before?.previousRefreshSha256 ? (before?.rotatedAt ?? now) : now,
    createdAt: before?.createdAt ?? now,
    refreshRequests: before?.refreshRequests ?? 0,
  }
  sandbox.grants.put(grant)
  sandbox.history.add({
    kind: before ? 'pair-rotated' : 'grant-issued',
    userId: grant.userId,
    grantId: grant.id,
    generation: grant.generation,
    accessSha256: grant.accessSha256,
    refreshSha256: grant.refreshSha256,
  })
  return { ...token, client, user: holder }
}
