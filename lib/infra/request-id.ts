import 'server-only'
import { randomUUID } from 'node:crypto'

/** @returns a new id that ties the audit rows and log lines of one request together. Never taken from a header. */
export function newRequestId(): string {
  return randomUUID()
}
