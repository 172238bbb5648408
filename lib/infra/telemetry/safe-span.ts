import 'server-only'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-node'
import { withoutSecrets } from '../log-redaction'

// What may leave the process, by name. Next also says whole addresses, and an address may hold a code, a state or the
// secret of a link: whatever is not on this list stays here.
const allowed = new Set([
  ...['http.method', 'http.request.method', 'http.route', 'http.status_code', 'http.response.status_code'],
  ...['next.route', 'next.span_type', 'next.page', 'next.rsc', 'next.segment', 'error.type'],
  ...['operation', 'outcome', 'repeat'],
])

// "GET /clinics/[id]": the route, not what stood in its place.
const isAddress = (name: string) => /[?#]|:\/\//.test(name)

function safeName(span: ReadableSpan): string {
  const type = span.attributes['next.span_type']
  return isAddress(span.name) ? String(type ?? 'span') : withoutSecrets(span.name)
}

const safeValue = <Value>(value: Value) => (typeof value === 'string' ? withoutSecrets(value) : value)

/**
 * A span as it may be sent: attributes of the list, a name without an address, no texts of errors.
 * @param span of Next or of ours, ended
 */
export function safeSpan(span: ReadableSpan): ReadableSpan {
  const told = Object.entries(span.attributes).filter(([name]) => allowed.has(name))
  const attributes = Object.fromEntries(told.map(([name, value]) => [name, safeValue(value)]))
  return {
    ...plain(span),
    name: safeName(span),
    attributes,
    events: [],
    links: [],
    status: { code: span.status.code },
    spanContext: () => span.spanContext(),
  }
}

// The SDK's spans are objects of a class, whose getters no spread copies.
function plain(span: ReadableSpan) {
  const { kind, parentSpanContext, startTime, endTime, duration, ended, resource, instrumentationScope } = span
  const { droppedAttributesCount, droppedEventsCount, droppedLinksCount } = span
  const dropped = { droppedAttributesCount, droppedEventsCount, droppedLinksCount }
  return { kind, parentSpanContext, startTime, endTime, duration, ended, resource, instrumentationScope, ...dropped }
}
