import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settings } from '@/lib/infra/settings'
import { startSandbox } from '@/sandbox/start-sandbox'
import { controlProvider, type Provider } from './provider-controls'

/** A journal of its own for a run that has none. @returns what removes it */
function ownJournal(): () => void {
  if (process.env.DATA_DIR !== undefined) return () => undefined
  const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-journal-'))
  process.env.DATA_DIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Starts a sandbox with this app registered, and points the settings at it: call it before anything reads them. */
export async function startProvider(): Promise<Provider> {
  const { DIGITAIL_CLIENT_ID: clientId = '', DIGITAIL_CLIENT_SECRET: clientSecret = '' } = process.env
  const sandbox = await startSandbox({
    port: 0,
    app: { name: 'The app', clientId, clientSecret, redirectUris: [] },
  })
  process.env.DIGITAIL_BASE_URL = sandbox.url
  const removeJournal = ownJournal()
  process.env.DIGITAIL_REVOKE_URL = `${sandbox.url}/oauth/revoke`
  if (settings().DIGITAIL_BASE_URL?.origin !== sandbox.url) throw new Error('the settings were read too early')
  const close = async () => {
    await sandbox.close()
    removeJournal()
  }
  return controlProvider(sandbox.url, close)
}
