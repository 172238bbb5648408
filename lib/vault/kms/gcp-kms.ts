import 'server-only'
import { z } from 'zod'
import type { Settings } from '@/lib/infra/settings'
import { KeyUnwrapError, type KeyUnwrapper, keyContext } from '../key-unwrapper'
import { askService } from './ask-service'

export type GcpKms = {
  endpoint: URL
  /** Where the machine learns who it is. */
  metadata: URL
  /** projects/…/locations/…/keyRings/…/cryptoKeys/… */
  masterKey: string
}

const token = z.object({ access_token: z.string().min(1) })
const opened = z.object({ plaintext: z.base64() })
const refusal = z.object({ error: z.object({ status: z.string().regex(/^[A-Z_]{1,50}$/) }) })

const tokenPath = '/computeMetadata/v1/instance/service-accounts/default/token'

// The metadata server answers nobody who does not say this (Google Cloud: about VM metadata).
async function accessToken(metadata: URL, signal: AbortSignal): Promise<string> {
  const headers = { 'metadata-flavor': 'Google' }
  const { status, body } = await askService({ url: new URL(tokenPath, metadata), method: 'GET', headers, signal })
  const found = token.safeParse(body)
  if (status >= 500) throw new KeyUnwrapError('unavailable', 'the metadata server has trouble')
  if (!found.success) throw new KeyUnwrapError('denied', 'this machine has no service account')
  return found.data.access_token
}

/** Opens keys with Google Cloud KMS (REST reference: cryptoKeys.decrypt), without its SDK. */
export function gcpKms({ endpoint, metadata, masterKey }: GcpKms): KeyUnwrapper {
  return {
    unwrap: async ({ id, wrapped }, signal) => {
      const authorization = `Bearer ${await accessToken(metadata, signal)}`
      const context = Buffer.from(JSON.stringify(keyContext(id))).toString('base64')
      const body = JSON.stringify({ ciphertext: wrapped.toString('base64'), additionalAuthenticatedData: context })
      const url = new URL(`/v1/${masterKey}:decrypt`, endpoint)
      const headers = { authorization, 'content-type': 'application/json' }
      const answer = await askService({ url, method: 'POST', headers, body, signal })
      if (answer.status !== 200) throw judge(answer.status, answer.body)
      const plain = opened.safeParse(answer.body)
      if (!plain.success) throw new KeyUnwrapError('wrong-key', 'Cloud KMS answered without a key')
      return Buffer.from(plain.data.plaintext, 'base64')
    },
  }
}

function judge(status: number, body: unknown): KeyUnwrapError {
  const word = refusal.safeParse(body).data?.error.status ?? `status ${status}`
  return new KeyUnwrapError(status >= 500 || status === 429 ? 'unavailable' : 'denied', `Cloud KMS says ${word}`)
}

/** Google Cloud KMS as the settings describe it. */
export function gcpKmsOf(from: Settings): KeyUnwrapper {
  const endpoint = new URL('https://cloudkms.googleapis.com')
  return gcpKms({ endpoint, metadata: new URL('http://metadata.google.internal'), masterKey: from.GCP_KMS_KEY ?? '' })
}
