import 'server-only'

/**
 * One value for the whole process. Next bundles pages, route handlers and instrumentation apart, so a
 * module variable would exist several times; a database must be opened, and a lock taken, only once.
 *
 * @param name unique within this app
 * @param make called at the first use; when it throws, the next use tries again
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`digitail-connect.${name}`)
  const registry: Record<symbol, T | undefined> = globalRegistry()
  const existing = registry[key]
  if (existing !== undefined) return existing
  const made = make()
  registry[key] = made
  return made
}

/** @returns the value that `oncePerProcess` made under this name, or undefined when nothing needed it yet. */
export function madeInProcess<T>(name: string): T | undefined {
  return globalRegistry<T>()[Symbol.for(`digitail-connect.${name}`)]
}

// globalThis is untyped by nature; the unique symbols above are the guarantee that a slot keeps its type.
function globalRegistry<T>(): Record<symbol, T | undefined> {
  return globalThis as unknown as Record<symbol, T | undefined>
}
