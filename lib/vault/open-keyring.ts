import 'server-only'
import type { KeyWrapper } from '@/lib/infra/key-ring-setting'
import { settings } from '@/lib/infra/settings'
import { KeyUnwrapError, type KeyUnwrapper } from './key-unwrapper'
import { isKeyringMade, setKeyring } from './keyring'
import { unwrapKeyring } from './unwrap-keys'

// Loaded when a key names it: a fork that needs neither may delete the file and its line.
const unwrappers: Record<KeyWrapper, () => Promise<KeyUnwrapper>> = {
  'aws-kms': async () => (await import('./kms/aws-kms')).awsKmsOf(settings()),
  'gcp-kms': async () => (await import('./kms/gcp-kms')).gcpKmsOf(settings()),
}

/**
 * Opens the wrapped keys of TOKEN_ENCRYPTION_KEYS, once, before anything seals or opens: at the start of the server and
 * of every command. In the clear they exist in this process's memory alone.
 *
 * @throws Error with a sentence for the operator, which names keys and no byte of them
 */
export async function openKeyring(): Promise<void> {
  if (isKeyringMade()) return
  try {
    setKeyring(await unwrapKeyring(settings().TOKEN_ENCRYPTION_KEYS, (wrapper) => unwrappers[wrapper]()))
  } catch (error) {
    if (!(error instanceof KeyUnwrapError)) throw error
    throw new Error(`A key of TOKEN_ENCRYPTION_KEYS cannot be opened (${error.code}): ${error.message}.`, {
      cause: error,
    })
  }
}
