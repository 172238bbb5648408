/** A metric as an expression of Prometheus asks for it. */
export type Asked = { metric: string; matchers: { label: string; value: string }[] }

const ours = /\b(digitail_connect_\w+|process_\w+|nodejs_\w+)(?:\{([^}]*)\})?/g
const matcher = /(\w+)\s*(?:=~|!~|!=|=)\s*"([^"]*)"/g

/** @returns the metrics of an expression with what their labels must be */
export function askedBy(expression: string): Asked[] {
  return [...expression.matchAll(ours)].map(([, metric = '', inside = '']) => ({
    metric,
    matchers: [...inside.matchAll(matcher)].map(([, label = '', value = '']) => ({ label, value })),
  }))
}

/** @returns the labels that an expression groups by */
export function groupedBy(expression: string): string[] {
  return [...expression.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, labels = '']) => labels.split(/,\s*/))
}

/** @returns each series of a page of metrics, with its labels */
export function seriesOf(text: string): Asked[] {
  return text.split('\n').flatMap((line) => (line.startsWith('#') ? [] : askedBy(line)))
}
