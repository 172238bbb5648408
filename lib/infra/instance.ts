import 'server-only'
import { hostname } from 'node:os'
import { oncePerProcess } from './once-per-process'
import { randomToken } from './random'

/** @returns a name for this process that no other one has or had: who holds a lease, who beat the heart. */
export function instanceId(): string {
  return oncePerProcess('instance', () => `${hostname()}:${process.pid}:${randomToken().slice(0, 8)}`)
}
