import type { ReactNode } from 'react'
import { Eyes, type Mood } from './face'

const line = 'stroke-on-accent'

/** A dog that is one circle with two ears, sitting on the ground of a scene. @param x its middle @param look where it looks */
export function Dog({ x, mood, look = 0, children }: { x: number; mood: Mood; look?: number; children?: ReactNode }) {
  const tilt = mood === 'puzzled' ? -8 : 0
  return (
    <g transform={`translate(${x} 92) rotate(${tilt})`}>
      <circle r="46" className="fill-accent" />
      <g className="fill-accent-strong">
        <path d="M-30-38c-14-5-27 6-28 26-.8 16 5 29 13 29 9 0 11-12 13-25 2-12 6-20 2-30z" />
        <path d="M30-38c14-5 27 6 28 26 .8 16-5 29-13 29-9 0-11-12-13-25-2-12-6-20-2-30z" />
      </g>
      <Eyes mood={mood} look={look} lines={line} dots="fill-on-accent" />
      <path d="M-8 11q8-5 16 0q-1 9-8 9t-8-9z" className="fill-on-accent" />
      <path
        d="M0 20v5m-9 0q4.5 5 9 0q4.5 5 9 0"
        className={`fill-none ${line}`}
        strokeWidth="3"
        strokeLinecap="round"
      />
      {children}
    </g>
  )
}
