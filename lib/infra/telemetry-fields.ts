import { z } from 'zod'

function parseUrl(value: string, context: z.RefinementCtx): URL {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return new URL(value)
  context.addIssue({ code: 'custom', message: 'must be an http:// or https:// address, such as http://collector:4318' })
  return z.NEVER
}

function parseHeaders(value: string, context: z.RefinementCtx): Record<string, string> {
  const pairs = value.split(',').map((pair) => /^\s*([\w-]+)\s*=\s*(\S.*?)\s*$/.exec(pair))
  if (pairs.every((pair) => pair !== null)) {
    return Object.fromEntries(pairs.map(([, name = '', text = '']) => [name, decodeURIComponent(text)]))
  }
  context.addIssue({ code: 'custom', message: 'must be name=value pairs separated by commas' })
  return z.NEVER
}

/** Where traces and metrics are sent, under the names that every tool of OpenTelemetry uses. */
export const telemetryFields = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .transform(parseUrl)
    .optional()
    .describe('Collector of OpenTelemetry that gets traces and metrics by OTLP over HTTP. Absent: nothing is sent.'),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .transform(parseHeaders)
    .optional()
    .describe('Headers that the collector wants, as name=value pairs separated by commas.'),
  OTEL_SERVICE_NAME: z
    .string()
    .max(100)
    .default('digitail-connect')
    .describe('What this app is called in traces and metrics.'),
}
