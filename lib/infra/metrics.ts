import 'server-only'
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

/** Counts something that this process did. @param metric.name ends in `_total` */
export function countMetric(metric: Described, labels: Labels): void {
  if (areOn()) void load().then((prometheus) => prometheus.count(metric, labels))
}

/** Notes how long something took. @param metric.name ends in `_seconds` */
export function observeMetric(metric: Described, seconds: number): void {
  if (areOn()) void load().then((prometheus) => prometheus.observe(metric, seconds))
}

/** Writes what was counted, and what was read just now, in the text format of Prometheus. */
export async function renderMetrics(readings: Reading[]): Promise<{ contentType: string; text: string }> {
  return await (await load()).render(readings)
}
