import { messages } from '@/components/messages/messages'
import type { OperationName } from '@/lib/digitail/operation-catalogue'

function hasWords(operation: string): operation is OperationName {
  return Object.hasOwn(messages().operations.names, operation)
}

/** @returns what an operation is in people's words; its own name where this version has none */
export function operationWords(operation: string): string {
  return hasWords(operation) ? messages().operations.names[operation] : messages().operations.other(operation)
}
