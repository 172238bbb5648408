import 'server-only'
import { metrics } from '@opentelemetry/api'
import { oncePerProcess } from './once-per-process'
import type { Prometheus } from './prometheus'
import { settings } from './settings'

/** A metric. The name gets `digitail_connect_` in front; labels come from closed lists: never a clinic or a person. */
export type Described = { name: string; help: string }
export type Labels = Record<string, string>

/** Something that is as it is at the moment of looking. */
export type Reading = Described & { labels?: Labels; value: number }

// Its package takes a tenth of a second to load: nobody pays for that who asks for no metrics.
const load = (): Promise<Prometheus> =>
  oncePerProcess('metrics', async () => new (await import('./prometheus')).Prometheus())

const areOn = () => settings().METRICS_TOKEN !== undefined
const areSent = () => settings().OTEL_EXPORTER_OTLP_ENDPOINT !== undefined

const prefix = 'digitail_connect.'
// The API gives the same instrument for the same name.
const meter = () => metrics.getMeter('digitail-connect')

/** Counts something that this process did. @param metric.name ends in `_total` */
export function countMetric(metric: Described, labels: Labels): void {
  if (areOn()) void load().then((prometheus) => prometheus.count(metric, labels))
  if (areSent())
    meter()
      .createCounter(prefix + metric.name.replace(/_total$/, ''), { description: metric.help })
      .add(1, labels)
}

/** Notes how long something took. @param metric.name ends in `_seconds` */
export function observeMetric(metric: Described, seconds: number): void {
  if (areOn()) void load().then((prometheus) => prometheus.observe(metric, seconds))
  if (!areSent()) return
  const facts = { description: metric.help, unit: 's' }
  meter()
    .createHistogram(prefix + metric.name.replace(/_seconds$/, ''), facts)
    .record(seconds)
}

/** Writes what was counted, and what was read just now, in the text format of Prometheus. */
export async function renderMetrics(readings: Reading[]): Promise<{ contentType: string; text: string }> {
  return await (await load()).render(readings)
}
