import type { Floor } from './advisory-floors'

/** Packages of a lock file by their place in node_modules. */
export type LockedPackages = Record<string, { version?: string | undefined }>

function numbersOf(version: string): number[] {
  return (version.split('-')[0] ?? '').split('.').map(Number)
}

/** @returns whether a version comes before another (semver 2.0, section 11); a prerelease comes before its release */
export function isBelow(version: string, floor: string): boolean {
  const [has, wants] = [numbersOf(version), numbersOf(floor)]
  const at = wants.findIndex((number, index) => has[index] !== number)
  return at === -1 ? version.includes('-') && !floor.includes('-') : !((has[at] ?? 0) > (wants[at] ?? 0))
}

/** @returns a sentence for each copy of a package that is older than a floor, or whose version nobody knows */
export function belowFloors(packages: LockedPackages, floors: Floor[]): string[] {
  return Object.entries(packages).flatMap(([place, { version = 'unknown' }]) => {
    const name = place.split('node_modules/').at(-1)
    const missed = floors.filter((floor) => floor.package === name && isBelow(version, floor.floor))
    return missed.map(({ floor, why }) => `${place} is ${version}, needs ${floor}: ${why}`)
  })
}
