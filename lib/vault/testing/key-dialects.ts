import { z } from 'zod'
import type { AwsCredentials } from '../kms/sign-v4'
import { signV4 } from '../kms/sign-v4'
import type { Dialect } from './key-service'

export const credentials: AwsCredentials = {
  accessKeyId: 'AKIDTEST',
  secretAccessKey: 'a-secret-of-the-test/that+nobody+knows',
  sessionToken: 'a-session-of-the-test',
}
export const region = 'eu-central-1'
export const masterKey = 'projects/p/locations/europe-west1/keyRings/r/cryptoKeys/k'
export const googleToken = 'ya29.a-token-of-the-test'

const decrypt = z.object({
  CiphertextBlob: z.base64(),
  EncryptionContext: z.object({ app: z.string(), key: z.string() }),
})

const awsDenied = (word: string) => ({ status: 400, json: { __type: word, message: 'for our eyes only' } })

/** AWS KMS as its API reference has it; a request whose signature is wrong is refused. */
export const awsDialect: Dialect = {
  reads: ({ path, headers, body }) => {
    if (path === '/credentials') {
      const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token } = credentials
      return { status: 200, json: { AccessKeyId, SecretAccessKey, Token } }
    }
    if (path !== '/') return { status: 404, json: {} }
    const time = String(headers['x-amz-date']).replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')
    const names = ['content-type', 'x-amz-target']
    const signed = signV4({
      method: 'POST',
      url: new URL(`http://${headers.host}/`),
      headers: Object.fromEntries(names.map((name) => [name, String(headers[name])])),
      body,
      region,
      service: 'kms',
      credentials,
      now: new Date(time),
    })
    if (headers.authorization !== signed.authorization) return awsDenied('InvalidSignatureException')
    if (headers['x-amz-target'] !== 'TrentService.Decrypt') return awsDenied('UnknownOperationException')
    const { CiphertextBlob, EncryptionContext } = decrypt.parse(JSON.parse(body))
    return { wrapped: Buffer.from(CiphertextBlob, 'base64'), context: JSON.stringify(EncryptionContext) }
  },
  opened: (key) => ({ status: 200, json: { KeyId: 'arn:aws:kms:…', Plaintext: key.toString('base64') } }),
  denied: awsDenied('com.amazonaws.kms#InvalidCiphertextException'),
  throttled: awsDenied('ThrottlingException'),
}

const cloudDecrypt = z.object({ ciphertext: z.base64(), additionalAuthenticatedData: z.base64() })
const googleDenied = (status: number, word: string) => ({ status, json: { error: { code: status, status: word } } })

/** Cloud KMS and the metadata server of a machine, as their references have them. */
export const googleDialect: Dialect = {
  reads: ({ path, headers, body }) => {
    if (path === '/computeMetadata/v1/instance/service-accounts/default/token') {
      const isAsked = headers['metadata-flavor'] === 'Google'
      return isAsked
        ? { status: 200, json: { access_token: googleToken, expires_in: 3_599 } }
        : { status: 403, json: {} }
    }
    if (path !== `/v1/${masterKey}:decrypt`) return googleDenied(404, 'NOT_FOUND')
    if (headers.authorization !== `Bearer ${googleToken}`) return googleDenied(401, 'UNAUTHENTICATED')
    const { ciphertext, additionalAuthenticatedData } = cloudDecrypt.parse(JSON.parse(body))
    const context = Buffer.from(additionalAuthenticatedData, 'base64').toString('utf8')
    return { wrapped: Buffer.from(ciphertext, 'base64'), context }
  },
  opened: (key) => ({ status: 200, json: { plaintext: key.toString('base64') } }),
  denied: googleDenied(400, 'INVALID_ARGUMENT'),
  throttled: googleDenied(429, 'RESOURCE_EXHAUSTED'),
}
