import { Eyes, type Mood } from './face'

const line = 'stroke-deep'

/** A cat that is one circle with two points, sitting on the ground of a scene. @param x its middle @param look where it looks */
export function Cat({ x, mood, look = 0 }: { x: number; mood: Mood; look?: number }) {
  return (
    <g transform={`translate(${x} 92)`}>
      <path
        d="M36 34c22 8 34-4 28-20-3-8-12-7-11 0"
        className="fill-none stroke-warm"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <path d="M-40-14l-2-38q0-5 5-3l27 14zM40-14l2-38q0-5-5-3l-27 14z" className="fill-warm" />
      <circle r="46" className="fill-warm" />
      <path d="M-10-44v13M0-46v17M10-44v13" className="stroke-warm-strong" strokeWidth="5" strokeLinecap="round" />
      <Eyes mood={mood} look={look} lines={line} dots="fill-deep" />
      <path d="M-5 11h10l-5 6z" className="fill-deep stroke-deep" strokeWidth="2" strokeLinejoin="round" />
      <path d="M-9 19q4.5 6 9 0q4.5 6 9 0" className={`fill-none ${line}`} strokeWidth="3" strokeLinecap="round" />
      <path
        d="M-26 11l-16-3M-26 17l-15 3M26 11l16-3M26 17l15 3"
        className={line}
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </g>
  )
}
