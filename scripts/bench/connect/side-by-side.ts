/** Two things to measure beside each other; each call does it once more and says how many milliseconds it took. */
export type Pair = { ours: () => Promise<number>; beside: () => Promise<number> }

/** As many samples of the one as of the other, in milliseconds. */
export type Samples = { ours: number[]; beside: number[] }

/** Measures one request after the other, the two in turns, so that a busy moment meets both. */
export async function inARow(pair: Pair, count: number): Promise<Samples> {
  const samples: Samples = { ours: [], beside: [] }
  for (let each = 0; each < count; each += 1) {
    samples.beside.push(await pair.beside())
    samples.ours.push(await pair.ours())
  }
  return samples
}

async function burst(measure: () => Promise<number>, count: number, atOnce: number): Promise<number[]> {
  const taken: number[] = []
  let left = count
  const worker = async () => {
    while (left > 0) {
      left -= 1
      taken.push(await measure())
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return taken
}

const burstSize = 50

/** Measures with `atOnce` requests under way at any time, the two in turns of 50 requests each. */
export async function atOnce(pair: Pair, count: number, width: number): Promise<Samples> {
  const samples: Samples = { ours: [], beside: [] }
  for (let left = count; left > 0; left -= burstSize) {
    const size = Math.min(left, burstSize)
    samples.beside.push(...(await burst(pair.beside, size, width)))
    samples.ours.push(...(await burst(pair.ours, size, width)))
  }
  return samples
}
