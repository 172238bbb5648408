import 'server-only'
import { oncePerProcess } from './once-per-process'

const drain = () => oncePerProcess('draining', () => ({ isOn: false }))

/** @returns whether this instance is shutting down: it is not ready, and takes on nothing that must be finished. */
export function isDraining(): boolean {
  return drain().isOn
}

/** Marks this instance as shutting down. There is no way back. */
export function beginDraining(): void {
  drain().isOn = true
}
