import { isOperationName, operationCatalogue } from '@/lib/digitail/operation-catalogue'
import type { Ability } from './data-use-view'

/** Everything that this app can ask of Digitail, reads before changes. */
export function listAbilities(): Ability[] {
  const names = Object.keys(operationCatalogue).filter(isOperationName)
  return names.map((operation) => ({ operation, ...operationCatalogue[operation] }))
}
