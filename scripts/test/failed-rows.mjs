const counts = /^(\S+): passed (\d+), failed (\d+), trials (\d+)/
const isFigure = (line) => line.startsWith('    ')

/**
 * @param {string} output what `npm run faults` or `npm run sec` printed
 * @returns {string[]} a text for each row of it that did not hold, with the figures below it
 */
export function failedRows(output) {
  const lines = output.split('\n')
  return lines.flatMap((line, at) => {
    const [, , passed, failed, trials] = counts.exec(line) ?? []
    if (passed === undefined || (failed === '0' && passed === trials)) return []
    const rest = lines.slice(at + 1)
    const end = rest.findIndex((figure) => !isFigure(figure))
    return [[line, ...rest.slice(0, end === -1 ? undefined : end)].join('\n')]
  })
}
