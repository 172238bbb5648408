/** The reference under which the server logged a fault, if it gave one. @param error whatever was thrown */
export function errorReference(error: unknown): string | undefined {
  const isMarked = typeof error === 'object' && error !== null && 'digest' in error
  return isMarked && typeof error.digest === 'string' ? error.digest : undefined
}
