/** What is mutated together, and the tests that must notice. */
export type Part = {
  name: string
  /** Whether its tests need Postgres. */
  onPostgres: boolean
  files: string[]
  tests: string[]
}

const of = (folder: string, names: string) => names.split(' ').map((name) => `${folder}/${name}.ts`)

/** Where a mistake opens a clinic to somebody else. */
export const parts: Part[] = [
  {
    name: 'vault',
    onPostgres: false,
    files: of('lib/vault', 'cipher sealed-text token-vault keyring open-keyring unwrap-keys'),
    tests: [
      'lib/vault/{cipher,seals-metric,sealed-text,token-vault,keyring,open-keyring}.test.ts',
      'lib/vault/kms/key-unwrappers.test.ts',
    ],
  },
  {
    name: 'token-endpoint',
    onPostgres: false,
    files: of('lib/digitail', 'token-endpoint token-carrier token-answer classify-token-failure oauth-client'),
    tests: ['lib/digitail/{token-answers,token-request,token-secrets,token-transport,classify-token-failure}.test.ts'],
  },
  {
    name: 'callback',
    onPostgres: true,
    files: [
      'app/connect/digitail/callback/route.ts',
      ...of('lib/connect', 'callback-parameters consumed-attempt finish-connect link-objection receive-grant'),
    ],
    tests: [
      'lib/connect/{finish-connect,reconnect,trail-of-a-connect}.db.test.ts',
      'lib/connect/{callback-parameters,link-objection}.test.ts',
      'lib/connect/{receive-grant.postgres,refused-callback.db}.test.ts',
      'lib/links/connect-link.db.test.ts',
      'app/connect/digitail/callback/*.test.ts',
    ],
  },
  {
    name: 'authorisation',
    onPostgres: true,
    files: [
      ...of('lib/auth', 'current-person find-session session-limits signed-in-lately acts-as-admin deny-access'),
      ...of('lib/auth', 'admit-person admit-identity'),
      ...of('lib/store', 'seen-by as-viewer'),
    ],
    tests: [
      'lib/auth/{acts-as-admin,admit-identity,current-person,deny-access}.db.test.ts',
      'lib/auth/{sessions,sign-in-link,signed-in-lately}.db.test.ts',
      'lib/auth/session-limits.test.ts',
      'lib/store/{row-security.postgres,as-viewer.db}.test.ts',
      'lib/connect/{confirm-connect,data-use}.db.test.ts',
      'app/api/auth/oidc-{sign-in,again}.db.test.ts',
      'app/sign-in/demo.db.test.ts',
      'app/admin/people/people-route.db.test.ts',
    ],
  },
]
