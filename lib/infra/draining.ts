import 'server-only'
import { oncePerProcess } from './once-per-process'

const ending = () => oncePerProcess('draining', () => ({ isLeaving: false, isDraining: false }))

/** @returns whether this instance is about to end: it is not ready, and still serves whoever comes. */
export function isLeaving(): boolean {
  return ending().isLeaving
}

/** Marks this instance as about to end. There is no way back. */
export function beginLeaving(): void {
  ending().isLeaving = true
}

/** @returns whether this instance is shutting down: it is not ready, and takes on nothing that must be finished. */
export function isDraining(): boolean {
  return ending().isDraining
}

/** Marks this instance as shutting down. There is no way back. */
export function beginDraining(): void {
  beginLeaving()
  ending().isDraining = true
}
