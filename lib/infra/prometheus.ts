import 'server-only'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Described, Labels, Reading } from './metrics'

const prefix = 'digitail_connect_'
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 45]

/** What this process has counted. One for each process: see `oncePerProcess`. */
export class Prometheus {
  readonly #registry = new Registry()
  readonly #counters = new Map<string, Counter>()
  readonly #histograms = new Map<string, Histogram>()

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  count({ name, help }: Described, labels: Labels): void {
    const options = { name: prefix + name, help, labelNames: Object.keys(labels), registers: [this.#registry] }
    const counter = this.#counters.get(name) ?? new Counter(options)
    this.#counters.set(name, counter)
    counter.inc(labels)
  }

  observe({ name, help }: Described, seconds: number): void {
    const options = { name: prefix + name, help, buckets, registers: [this.#registry] }
    const histogram = this.#histograms.get(name) ?? new Histogram(options)
    this.#histograms.set(name, histogram)
    histogram.observe(seconds)
  }

  async render(readings: Reading[]): Promise<{ contentType: string; text: string }> {
    const now = new Registry()
    const gauges = new Map<string, Gauge>()
    for (const { name, help, labels = {}, value } of readings) {
      const options = { name: prefix + name, help, labelNames: Object.keys(labels), registers: [now] }
      const gauge = gauges.get(name) ?? new Gauge(options)
      gauges.set(name, gauge)
      gauge.set(labels, value)
    }
    const both = Registry.merge([this.#registry, now])
    return { contentType: both.contentType, text: await both.metrics() }
  }
}
