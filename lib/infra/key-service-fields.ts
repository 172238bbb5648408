import { z } from 'zod'

/** What opening wrapped keys needs. The names of AWS are those that its own tools and containers use. */
export const keyServiceFields = {
  AWS_REGION: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region, such as eu-central-1')
    .optional()
    .describe('Only with aws-kms: where the master key is.'),
  AWS_KMS_KEY: z.string().max(300).optional().describe('Only with aws-kms: ARN of the one master key that may open.'),
  AWS_ACCESS_KEY_ID: z.string().max(200).optional().describe('Only with aws-kms, unless the container has a role.'),
  AWS_SECRET_ACCESS_KEY: z.string().max(200).optional().describe('Belongs to AWS_ACCESS_KEY_ID.'),
  AWS_SESSION_TOKEN: z.string().max(5_000).optional().describe('Belongs to a temporary AWS_ACCESS_KEY_ID.'),
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: z
    .string()
    .regex(/^\/[\w./-]+$/, 'must be a path')
    .optional()
    .describe('Set by AWS in a container with a role.'),
  GCP_KMS_KEY: z
    .string()
    .regex(/^projects\/[\w:.-]+\/locations\/[\w-]+\/keyRings\/[\w-]+\/cryptoKeys\/[\w-]+$/, {
      message: 'must be projects/…/locations/…/keyRings/…/cryptoKeys/…',
    })
    .optional()
    .describe("Only with gcp-kms: the master key. Opened as the machine's service account."),
}
