import { ensurePostgres } from '../postgres/ensure-postgres.mjs'
import { buildApp, generateClient } from '../prepare/build-app.mjs'
import { hashFiles } from '../prepare/hash-files.mjs'
import { installPackages } from '../prepare/install-packages.mjs'
import { stepWhenChanged } from '../prepare/step-when-changed.mjs'
import { prepare } from '../run/prepare.mjs'
import { runNode } from '../run/run-quietly.mjs'
import { ensureBrowser } from '../test/ensure-browser.mjs'

const bare = 'scripts/bench/bare'

/** Builds the app that everything is measured beside, when it or what it stands on has changed. */
async function buildBare() {
  const mark = hashFiles(
    [bare, 'package-lock.json', 'prisma/schema.prisma', 'lib/infra/statement-names.ts'],
    (file) => !file.includes('/.next/'),
  )
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  await stepWhenChanged({ title: 'Building the bare app', markFile: `${bare}/.next/made-from`, mark }, () =>
    runNode(['node_modules/next/dist/bin/next', 'build', bare], { env }),
  )
}

async function findPrograms() {
  if (!process.env.TEST_DATABASE_URL) await ensurePostgres()
  await ensureBrowser()
}

await prepare(installPackages, generateClient, findPrograms, buildApp, buildBare)
