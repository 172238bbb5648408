// This file must be readable by every Node that knows modules: it is what tells an old one that it is too old.
const floor = [20, 19]

/**
 * Ends the process with one sentence when this Node is older than the app needs.
 *
 * @param {string} [version] such as 20.19.0
 */
export function refuseOldNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return
  console.error(`Digitail Connect needs Node ${floor.join('.')} or newer (24 LTS is best); this is Node ${version}.`)
  process.exit(1)
}
