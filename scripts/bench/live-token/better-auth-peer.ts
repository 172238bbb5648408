import { randomBytes } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { symmetricEncrypt } from 'better-auth/crypto'
import { getMigrations } from 'better-auth/db/migration'
import { genericOAuth } from 'better-auth/plugins'
import pg from 'pg'

const providerId = 'digitail'

type Peer = { databaseUrl: string; digitailUrl: string; pair: { accessToken: string; refreshToken: string } }

/**
 * better-auth with a generic OAuth provider and encrypted tokens, on the same Postgres and with as many
 * connections as the app has, holding the same access token.
 *
 * @returns a call of its `getAccessToken`
 */
export async function openBetterAuth({ databaseUrl, digitailUrl, pair }: Peer): Promise<() => Promise<string>> {
  const secret = randomBytes(32).toString('base64')
  const auth = betterAuth({
    secret,
    baseURL: digitailUrl,
    database: new pg.Pool({ connectionString: databaseUrl, max: 10 }),
    account: { encryptOAuthTokens: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId,
            clientId: 'peer',
            clientSecret: 'peer',
            authorizationUrl: `${digitailUrl}/oauth/authorize`,
            tokenUrl: `${digitailUrl}/oauth/token`,
          },
        ],
      }),
    ],
  })
  await (await getMigrations(auth.options)).runMigrations()
  const { internalAdapter } = await auth.$context
  const encrypt = (data: string) => symmetricEncrypt({ key: secret, data })
  const { user, account } = await internalAdapter.createOAuthUser(
    { email: 'peer@bench.example', name: 'Peer', emailVerified: true },
    {
      providerId,
      accountId: 'peer',
      accessToken: await encrypt(pair.accessToken),
      refreshToken: await encrypt(pair.refreshToken),
      accessTokenExpiresAt: new Date(Date.now() + 3_600_000),
    },
  )
  return async () => {
    const { accessToken } = await auth.api.getAccessToken({ body: { accountId: account.id, userId: user.id } })
    return accessToken
  }
}
