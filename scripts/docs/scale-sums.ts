/** What a number of connections asks of everything, when their access tokens live so long. */
export type Sums = {
  refreshesPerSecond: number
  refreshPerMinute: number
  instances: number
  concurrency: number
  pool: number
  connections: number
  eventsPerDay: number
}

// A refresh falls due between 75 and 90 % of a token's life (lib/refresh/token-lifetime.ts).
const meanPart = 0.825
// Digitail's own figure is not known; ours in a storm on two busy cores was 72 (docs/evidence/bench.md).
const assumed = { tokenRequestSeconds: 0.5, refreshesPerSecondOfAnInstance: 50 }
const headroom = 1.5

/** @param connections Digitail accounts that are connected; one may serve many clinics @param tokenHours how long an access token lives */
export function scaleSums(connections: number, tokenHours: number): Sums {
  const refreshesPerSecond = connections / (meanPart * tokenHours * 3_600)
  const instances = Math.max(2, Math.ceil((refreshesPerSecond * headroom) / assumed.refreshesPerSecondOfAnInstance))
  const inFlight = refreshesPerSecond * headroom * assumed.tokenRequestSeconds
  const concurrency = Math.max(8, Math.ceil((2 * inFlight) / instances))
  const pool = Math.max(10, Math.ceil(concurrency / 2) + 5)
  return {
    refreshesPerSecond,
    refreshPerMinute: Math.max(600, Math.ceil((refreshesPerSecond * 60 * headroom) / 100) * 100),
    instances,
    concurrency,
    pool,
    connections: instances * pool + 10,
    eventsPerDay: Math.round(refreshesPerSecond * 86_400),
  }
}

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })

/** The table of docs/deploy.md. */
export function scaleTable(): string {
  const head = [
    '| connections | token lives | refreshes a second | `REFRESH_PER_MINUTE` | instances | `REFRESH_CONCURRENCY` | `DATABASE_POOL_SIZE` | connections to Postgres | audit events a day |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ]
  const rows = [1_000, 10_000, 100_000, 1_000_000].flatMap((connections) =>
    [24, 1].map((hours) => {
      const sums = scaleSums(connections, hours)
      const cells = [sums.refreshesPerSecond, sums.refreshPerMinute, sums.instances, sums.concurrency, sums.pool]
      const all = [...cells, sums.connections, sums.eventsPerDay].map(number)
      return `| ${number(connections)} | ${hours} h | ${all.join(' | ')} |`
    }),
  )
  return [...head, ...rows].join('\n')
}
