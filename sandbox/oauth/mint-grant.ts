import { randomBytes } from 'node:crypto'
import type { Sandbox } from '../sandbox'
import { oauthModel } from './oauth-model'

export type MintedPair = {
  grantId: string
  userId: number
  accessToken: string
  refreshToken: string
  expiresIn: number
  /** Epoch milliseconds. */
  accessExpiresAt: number
}

/** A pair without browser and consent, as a fault harness needs thousands of them. Ends where an exchange ends. */
export async function mintGrant(sandbox: Sandbox, userId: number): Promise<MintedPair> {
  const model = oauthModel(sandbox)
  const holder = { id: userId, grantId: randomBytes(16).toString('hex'), presented: null }
  const { accessTokenSeconds, refreshTokenSeconds } = sandbox.settings.now
  const client = { id: sandbox.app.clientId, grants: [], accessTokenLifetime: accessTokenSeconds }
  const accessToken = (await model.generateAccessToken?.(client, holder, [])) ?? ''
  const refreshToken = (await model.generateRefreshToken?.(client, holder, [])) ?? ''
  const accessExpiresAt = Date.now() + accessTokenSeconds * 1000
  const token = {
    accessToken,
    refreshToken,
    accessTokenExpiresAt: new Date(accessExpiresAt),
    refreshTokenExpiresAt: new Date(Date.now() + refreshTokenSeconds * 1000),
  }
  await model.saveToken({ ...token, client, user: holder }, client, holder)
  return { grantId: holder.grantId, userId, accessToken, refreshToken, expiresIn: accessTokenSeconds, accessExpiresAt }
}
