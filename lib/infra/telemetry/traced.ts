import 'server-only'
import { SpanStatusCode, trace } from '@opentelemetry/api'
import { settings } from '../settings'

const isOn = () => settings().OTEL_EXPORTER_OTLP_ENDPOINT !== undefined

/**
 * Runs work as a span of its own, where telemetry is on; costs nothing where it is not.
 *
 * @param name of the span @param attributes from closed lists: `operation`, never a clinic, a person or an address
 * @param outcomeOf how it ended, a word of a closed list
 */
export async function traced<Result>(
  name: string,
  attributes: { operation?: string },
  work: () => Promise<Result>,
  outcomeOf: (result: Result) => string = () => 'ok',
): Promise<Result> {
  if (!isOn()) return await work()
  return await trace.getTracer('digitail-connect').startActiveSpan(name, { attributes }, async (span) => {
    try {
      const result = await work()
      span.setAttribute('outcome', outcomeOf(result))
      return result
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'error'
      span.setAttribute('error.type', code)
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}
