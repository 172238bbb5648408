/** What is to be ended when a run is over, last first, however it went. */
export type Endings = { add: (end: () => Promise<unknown>) => void; run: () => Promise<void> }

export function endings(): Endings {
  const ends: (() => Promise<unknown>)[] = []
  const run = async () => {
    for (const end of ends.splice(0).reverse()) await end().catch((error: unknown) => console.error(error))
  }
  return { add: (end) => void ends.push(end), run }
}
