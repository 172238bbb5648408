import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, writeRequest } from './digitail-request'
import { formBody } from './wire-fields'
import { wireId } from './wire-values'

/** A stored file. */
export type StoredFile = { id: number }

const storedFile: z.ZodType<StoredFile> = z.object({ id: wireId })
const fileAnswer = dataOf(storedFile)

/**
 * Stores a file (digitail documentation: create-a-file; permission ACCESS_PATIENTS).
 *
 * @param input.file a `File` carries its name
 * @param input.payload what the file belongs to; its form is not documented
 */
export function createFile(input: { file: Blob; payload?: string }): DigitailRequest<StoredFile> {
  return writeRequest({
    operation: 'files.create',
    method: 'POST',
    path: '/files',
    clinicId: null,
    body: formBody(input),
    answer: fileAnswer,
  })
}
