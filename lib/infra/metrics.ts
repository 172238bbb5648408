import 'server-only'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { oncePerProcess } from './once-per-process'

/** Every metric of ours begins like this. Labels come from closed lists: never a clinic, a person or an address. */
const prefix = 'digitail_connect_'

const registry = () =>
  oncePerProcess('metrics', () => {
    const made = new Registry()
    collectDefaultMetrics({ register: made })
    return made
  })

type Described = { name: string; help: string }
type Labels = Record<string, string>

/**
 * Counts something that this process did, in memory.
 *
 * @param metric.name in Prometheus' form: small letters and underscores, `_total` at the end
 */
export function countMetric({ name, help }: Described, labels: Labels, by = 1): void {
  const labelNames = Object.keys(labels)
  const make = () => new Counter({ name: prefix + name, help, labelNames, registers: [registry()] })
  oncePerProcess(`metric.${name}`, make).inc(labels, by)
}

const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 45]

/** Notes how long something took, seconds. */
export function observeMetric({ name, help }: Described, seconds: number): void {
  const make = () => new Histogram({ name: prefix + name, help, buckets, registers: [registry()] })
  oncePerProcess(`metric.${name}`, make).observe(seconds)
}

/** Something that is as it is at the moment of looking. */
export type Reading = Described & { labels?: Labels; value: number }

/**
 * Writes everything that was counted, and what was read just now, in the text format of Prometheus.
 *
 * @param readings taken for this one answer
 */
export async function renderMetrics(readings: Reading[]): Promise<{ contentType: string; text: string }> {
  const now = new Registry()
  const gauges = new Map<string, Gauge>()
  for (const { name, help, labels = {}, value } of readings) {
    const there = gauges.get(name)
    const gauge = there ?? new Gauge({ name: prefix + name, help, labelNames: Object.keys(labels), registers: [now] })
    gauges.set(name, gauge)
    gauge.set(labels, value)
  }
  const both = Registry.merge([registry(), now])
  return { contentType: both.contentType, text: await both.metrics() }
}
