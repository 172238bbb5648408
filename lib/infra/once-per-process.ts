import 'server-only'

type Registry = Map<string, unknown>

/** Where the registry hangs. A test file puts an empty one there; what is still at work for another file keeps the old one. */
export const registryKey = Symbol.for('digitail-connect.once-per-process')

const registry = sharedRegistry()

/**
 * One value for the whole process. Next bundles pages, route handlers and instrumentation apart, so a
 * module variable would exist several times; a database must be opened, and a lock taken, only once.
 *
 * @param name unique within this app
 * @param make called at the first use; when it throws, the next use tries again
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const existing = madeInProcess<T>(name)
  if (existing !== undefined) return existing
  const made = make()
  registry.set(name, made)
  return made
}

/** @returns the value that `oncePerProcess` made under this name, or undefined when nothing needed it yet. */
export function madeInProcess<T>(name: string): T | undefined {
  // The name is unique within this app, which is the guarantee that what is under it keeps its type.
  return registry.get(name) as T | undefined
}

/** Forgets what was made under this name, as another instance would begin. For tests. */
export function forgetInProcess(name: string): void {
  registry.delete(name)
}

// globalThis is untyped by nature; nobody else knows the symbol.
function sharedRegistry(): Registry {
  const shared = globalThis as unknown as Record<symbol, Registry | undefined>
  shared[registryKey] ??= new Map()
  return shared[registryKey]
}
