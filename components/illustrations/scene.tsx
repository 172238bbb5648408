import type { ReactNode } from 'react'
import { Cat } from './cat'
import { Dog } from './dog'

const stroke = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

/** Both sit and look at each other; the way between them is not drawn in yet. */
function Apart() {
  return (
    <>
      <path d="M64 30q56-34 112 0" className="stroke-drawn" strokeWidth="4" strokeDasharray="0.1 11" {...stroke} />
      <Dog x={60} mood="awake" look={2.5} />
      <Cat x={176} mood="awake" look={-2.5} />
    </>
  )
}

function Together() {
  return (
    <>
      <path d="M120 8v14M88 14l6 12M152 14l-6 12" className="stroke-warm-strong" strokeWidth="4" {...stroke} />
      <Dog x={80} mood="happy" />
      <Cat x={160} mood="happy" />
      <path d="M120 69.3a46 46 0 0 1 0 45.4a46 46 0 0 1 0-45.4z" className="fill-deep stroke-deep" />
    </>
  )
}

function Content() {
  return (
    <>
      <Dog x={60} mood="happy" />
      <Cat x={172} mood="happy" />
    </>
  )
}

function Asleep() {
  return (
    <>
      <path d="M160 62h14l-14 16h14M186 34h18l-18 20h18" className="stroke-muted" strokeWidth="4" {...stroke} />
      <Cat x={104} mood="asleep" />
    </>
  )
}

/** A ball of yarn has come undone. Nobody did it. */
function Mishap() {
  return (
    <>
      <path d="M120 138q-14 4-22-6t-16 2 4 12 20-2 18-10" className="stroke-accent" strokeWidth="3" {...stroke} />
      <Dog x={50} mood="puzzled" look={2} />
      <Cat x={186} mood="awake" look={3} />
      <circle cx="124" cy="122" r="17" className="fill-accent-soft stroke-accent" strokeWidth="3" />
      <path
        d="M111 115q12-10 25-4M108 124q14-14 31-6M112 133q12-16 28-10M120 138q6-10 18-8"
        className="stroke-accent"
        strokeWidth="2.5"
        {...stroke}
      />
    </>
  )
}

function Letter() {
  return (
    <Dog x={120} mood="awake">
      <path d="M-22 17h44v27h-44z" className="fill-surface stroke-ink" strokeWidth="3" strokeLinejoin="round" />
      <path d="M-22 19l22 14 22-14" className="stroke-ink" strokeWidth="3" {...stroke} />
    </Dog>
  )
}

function Lost() {
  return (
    <>
      <Dog x={64} mood="puzzled" look={3} />
      <g className="fill-drawn">
        {[128, 152, 176, 200, 224].map((x, index) => (
          <ellipse key={x} cx={x} cy={index % 2 ? 126 : 134} rx="6" ry="4" />
        ))}
      </g>
    </>
  )
}

const scenes = {
  apart: Apart,
  together: Together,
  content: Content,
  asleep: Asleep,
  mishap: Mishap,
  letter: Letter,
  lost: Lost,
} satisfies Record<string, () => ReactNode>

export type SceneName = keyof typeof scenes

/**
 * A drawing for a page with little else on it. It decorates: the words beside it say everything.
 * @param isOnEdge it sits on the lower edge of its box instead of on a line of its own
 */
export function Scene({
  name,
  isOnEdge = false,
  className = '',
}: {
  name: SceneName
  isOnEdge?: boolean
  className?: string
}) {
  const Drawing = scenes[name]
  return (
    <svg viewBox={`-16 0 272 ${isOnEdge ? 138 : 150}`} aria-hidden="true" focusable="false" className={className}>
      <Drawing />
      {isOnEdge ? null : <path d="M-10 140h260" className="stroke-drawn" strokeWidth="3" {...stroke} />}
    </svg>
  )
}
