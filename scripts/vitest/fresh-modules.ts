import { vi } from 'vitest'

// A worker runs many files. What is installed is loaded once for all of them; what is ours begins anew for each.
vi.resetModules()
for (const slot of Object.getOwnPropertySymbols(globalThis)) {
  if (slot.description?.startsWith('digitail-connect.')) Reflect.deleteProperty(globalThis, slot)
}
