import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { ReactNode } from 'react'

const height = 72

export type Trend = {
  id: string
  /** What the picture shows, for those who cannot see it. */
  title: string
  description: string
  /** One for each step from left to right; null where nobody counted. */
  values: readonly (number | null)[]
  /** Class names of its colour: a stroke, and a fill of the same. */
  tone: { stroke: string; fill: string }
  /** Its dash pattern, so that colour alone tells nothing. */
  dash?: string
}

/** The shapes of a trend in a box of 100 by 100, which stretches to whatever width there is. */
export function trendShapes(values: readonly (number | null)[]): { top: number; line: string; area: string } {
  const top = Math.max(4, ...values.map((value) => value ?? 0))
  const x = scaleLinear()
    .domain([0, Math.max(1, values.length - 1)])
    .range([0, 100])
  const y = scaleLinear().domain([0, top]).range([96, 6])
  const isCounted = (value: number | null) => value !== null
  const shape = { x: (_: number | null, index: number) => x(index), y: (value: number | null) => y(value ?? 0) }
  const path = line<number | null>(shape.x, shape.y).defined(isCounted)
  const below = area<number | null>(shape.x, 96, shape.y).defined(isCounted)
  return { top, line: path(values) ?? '', area: below(values) ?? '' }
}

/** One number over time, as a small picture of its own scale. @param children what stands above it */
export function TrendPanel({ trend, children }: { trend: Trend; children: ReactNode }) {
  const { id, title, description, values, tone, dash } = trend
  const shapes = trendShapes(values)
  const last = values.at(-1)
  const lastY = last == null ? null : 96 - (90 * last) / shapes.top
  return (
    <div className="flex min-w-0 flex-col gap-2">
      {children}
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        width="100%"
        height={height}
        className="overflow-visible"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height={height} aria-hidden="true">
          <path d={shapes.area} className={`${tone.fill} opacity-15`} />
          <path d="M0 96H100" className="stroke-edge" strokeDasharray="1 5" vectorEffect="non-scaling-stroke" />
          <path
            d={shapes.line}
            className={`fill-none ${tone.stroke}`}
            strokeWidth="2.5"
            strokeDasharray={dash}
            strokeLinecap={dash === undefined ? 'round' : 'butt'}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {lastY === null ? null : (
          <circle
            cx="100%"
            cy={(lastY * height) / 100}
            r="4.5"
            className={`${tone.fill} stroke-surface`}
            strokeWidth="2"
          />
        )}
      </svg>
    </div>
  )
}
