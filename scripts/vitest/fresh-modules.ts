import { vi } from 'vitest'
import { madeInProcess, registryKey } from '@/lib/infra/once-per-process'

// A worker runs many files. What is installed is loaded once for all of them; what is ours begins anew for each.
const engine = madeInProcess<unknown>('schema-engine')
vi.resetModules()
Reflect.deleteProperty(globalThis, registryKey)
// Prisma's schema engine is installed: its package can be started only once.
const { oncePerProcess } = await import('@/lib/infra/once-per-process')
if (engine !== undefined) oncePerProcess('schema-engine', () => engine)
