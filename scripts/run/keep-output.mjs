/**
 * @param {import('node:child_process').ChildProcess} child what it prints where somebody sees it is not kept
 * @returns {() => string} what it has printed until now
 */
export function keepOutput({ stdout, stderr }) {
  let output = ''
  for (const stream of [stdout, stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text))
  return () => output
}
