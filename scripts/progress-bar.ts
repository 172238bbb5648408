/**
 * A bar that moves on one line of a terminal, and a line for each tenth elsewhere.
 *
 * @param verb what was done to each so far, such as "resealed"
 * @returns what to tell how many are done
 */
export function progressBar(total: number, verb: string): (done: number) => void {
  const since = performance.now()
  let tenth = 0
  return (done) => {
    const part = Math.min(1, done / Math.max(1, total))
    const bar = '='.repeat(Math.round(part * 30)).padEnd(30)
    const pace = Math.round(done / ((performance.now() - since) / 1_000))
    const line = `[${bar}] ${Math.round(part * 100)} %  ${done.toLocaleString('en')} ${verb}, ${pace.toLocaleString('en')} a second`
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done >= total ? '\n' : ''}`)
    else if (Math.floor(part * 10) > tenth) console.log(line)
    tenth = Math.floor(part * 10)
  }
}
