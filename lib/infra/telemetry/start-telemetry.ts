import 'server-only'
import { metrics } from '@opentelemetry/api'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-node'
import { safeSpan } from './safe-span'

/** Where telemetry goes, and as whom. `headers` may hold a secret of the collector. */
export type Telemetry = { endpoint: URL; headers: Record<string, string>; serviceName: string; everyMs?: number }

const under = (endpoint: URL, path: string) => `${endpoint.href.replace(/\/$/, '')}${path}`

class SafeExporter implements SpanExporter {
  readonly #exporter: SpanExporter

  constructor(exporter: SpanExporter) {
    this.#exporter = exporter
  }

  export(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]): void {
    this.#exporter.export(spans.map(safeSpan), done)
  }

  shutdown(): Promise<void> {
    return this.#exporter.shutdown()
  }
}

/**
 * Sends traces and metrics to a collector by OTLP over HTTP. Next's own instrumentation finds the provider through
 * OpenTelemetry's registry, and so do the spans of `traced`.
 *
 * @returns what sends the rest and ends it
 * @see https://opentelemetry.io/docs/specs/otlp/ (paths), https://nextjs.org/docs/app/guides/open-telemetry
 */
export function startTelemetry({ endpoint, headers, serviceName, everyMs = 15_000 }: Telemetry): () => Promise<void> {
  const resource = resourceFromAttributes({ 'service.name': serviceName })
  const spans = new SafeExporter(new OTLPTraceExporter({ url: under(endpoint, '/v1/traces'), headers }))
  const tracer = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(spans, { scheduledDelayMillis: Math.min(5_000, everyMs) })],
  })
  tracer.register()
  const exporter = new OTLPMetricExporter({ url: under(endpoint, '/v1/metrics'), headers })
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: everyMs,
    exportTimeoutMillis: Math.min(10_000, everyMs),
  })
  const meter = new MeterProvider({ resource, readers: [reader] })
  metrics.setGlobalMeterProvider(meter)
  return async () => {
    await Promise.allSettled([tracer.shutdown(), meter.shutdown()])
  }
}
