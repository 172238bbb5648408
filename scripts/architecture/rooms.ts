/** The rooms of lib: each imports only from those after it. */
export const rooms = [
  'clinic',
  'admin',
  'upkeep',
  'notices',
  'links',
  'connect',
  'calls',
  'refresh',
  'vault',
  'digitail',
  'auth',
  'audit',
  'store',
  'infra',
]

/** @returns the folder that decides what a file may import: app, components, lib/vault …; root for files beside them */
export function placeOf(path: string): string {
  const [top = '', room = ''] = path.split('/')
  if (top === path) return 'root'
  return top === 'lib' ? `lib/${room}` : top
}

/** Tests, and what only tests import. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\.spec\.ts$|\/(testing|test-support)\//.test(path)
}

/** Settings of tools, which live at the root and follow their rules. */
export function isConfig(path: string): boolean {
  return /\.config\.(ts|mjs)$/.test(path)
}
