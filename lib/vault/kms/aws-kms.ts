import 'server-only'
import { z } from 'zod'
import type { Settings } from '@/lib/infra/settings'
import { KeyUnwrapError, type KeyUnwrapper, keyContext } from '../key-unwrapper'
import { askService } from './ask-service'
import { type AwsCredentials, signV4 } from './sign-v4'

export type AwsKms = {
  endpoint: URL
  region: string
  /** The master key that may open; null: the one that the wrapped key names. */
  masterKey: string | null
  /** Asked before each use: those of a container change every few hours. */
  credentials: (signal: AbortSignal) => Promise<AwsCredentials>
}

const opened = z.object({ Plaintext: z.base64() })
const refusal = z.object({ __type: z.string().regex(/^[\w.#]{1,100}$/) })
const ofContainer = z.object({ AccessKeyId: z.string(), SecretAccessKey: z.string(), Token: z.string() })

// Of what AWS says with status 400, this passes by itself.
const passing = /Throttling|LimitExceeded|DependencyTimeout|KeyUnavailable|Internal/

function judge(status: number, body: unknown): KeyUnwrapError {
  const word = refusal.safeParse(body).data?.__type.split('#').at(-1) ?? `status ${status}`
  return new KeyUnwrapError(status >= 500 || passing.test(word) ? 'unavailable' : 'denied', `AWS KMS says ${word}`)
}

/** Opens keys with AWS KMS (API reference: Decrypt), without its SDK: one request, signed by hand. */
export function awsKms({ endpoint, region, masterKey, credentials }: AwsKms): KeyUnwrapper {
  return {
    unwrap: async ({ id, wrapped }, signal) => {
      const body = JSON.stringify({
        CiphertextBlob: wrapped.toString('base64'),
        EncryptionContext: keyContext(id),
        ...(masterKey !== null && { KeyId: masterKey }),
      })
      const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.Decrypt' }
      const call = { method: 'POST', url: endpoint, headers, body, region, service: 'kms' } as const
      const signed = signV4({ ...call, credentials: await credentials(signal), now: new Date() })
      const answer = await askService({ url: endpoint, method: 'POST', headers: signed, body, signal })
      const plain = opened.safeParse(answer.body)
      if (answer.status !== 200) throw judge(answer.status, answer.body)
      if (!plain.success) throw new KeyUnwrapError('wrong-key', 'AWS KMS answered without a key')
      return Buffer.from(plain.data.Plaintext, 'base64')
    },
  }
}

const containerHost = 'http://169.254.170.2'

/** Asks the container's agent for the credentials of its role (Amazon ECS: task IAM roles). */
export function credentialsOfContainer(path: string, host = containerHost): AwsKms['credentials'] {
  return async (signal) => {
    const url = new URL(path, host)
    const found = ofContainer.safeParse((await askService({ url, method: 'GET', headers: {}, signal })).body)
    if (!found.success) throw new KeyUnwrapError('denied', 'the container has no role')
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken } = found.data
    return { accessKeyId, secretAccessKey, sessionToken }
  }
}

function credentialsOf(from: Settings): AwsKms['credentials'] {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = from
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    return async () => ({ accessKeyId, secretAccessKey, sessionToken: from.AWS_SESSION_TOKEN ?? null })
  }
  return credentialsOfContainer(from.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI ?? '/')
}

/** AWS KMS as the settings describe it. */
export function awsKmsOf(from: Settings): KeyUnwrapper {
  const region = from.AWS_REGION ?? ''
  const endpoint = new URL(`https://kms.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`)
  return awsKms({ endpoint, region, masterKey: from.AWS_KMS_KEY ?? null, credentials: credentialsOf(from) })
}
