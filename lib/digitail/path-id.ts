/**
 * An id on its way into a path.
 *
 * @throws RangeError for anything but a positive integer, whatever the types have let through
 */
export function pathId(id: number): string {
  if (!Number.isSafeInteger(id) || id <= 0) throw new RangeError('an id of Digitail is a positive integer')
  return String(id)
}
