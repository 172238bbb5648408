import { scaleBand, scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { messages } from '@/components/messages/messages'
import { tickWords } from './number-words'

/** One hour: what rises above the line and what hangs below it; null where nobody counted. */
export type HourBar = { hour: string; bars: { up: number; down: number; label: string } | null }

const height = 184
const bottom = 26
const smallest = 3

const percent = (share: number) => `${Number((share * 100).toFixed(3))}%`

/** Where bars stand: the hours from left to right in shares of the width, the counts in pixels from the top. */
export function barScales(hours: readonly HourBar[], least: number) {
  const up = Math.max(least, ...hours.map(({ bars }) => bars?.up ?? 0))
  const down = Math.max(0, ...hours.map(({ bars }) => bars?.down ?? 0))
  const x = scaleBand<string>()
    .domain(hours.map(({ hour }) => hour))
    .range([0, 1])
    .paddingInner(0.28)
  const y = scaleLinear()
    .domain([up, -Math.max(down, up * 0.12 * Math.sign(down))])
    .range([18, height - bottom])
  return { x, y, up, down }
}

type Scales = ReturnType<typeof barScales>

function Bar({ bar: { hour, bars }, scales: { x, y }, hatch }: { bar: HourBar; scales: Scales; hatch: string }) {
  const at = { x: percent(x(hour) ?? 0), width: percent(x.bandwidth()) }
  const zero = y(0)
  if (bars === null) return null
  const { up, down, label } = bars
  const above = up === 0 ? 0 : Math.max(smallest, zero - y(up))
  const below = down === 0 ? 0 : Math.max(smallest, y(-down) - zero)
  return (
    <g>
      <title>{label}</title>
      <rect {...at} y={18} height={height - bottom - 18} className="fill-transparent" />
      {above > 0 ? <rect {...at} y={zero - above} height={above} className="fill-accent" /> : null}
      {below > 0 ? <rect {...at} y={zero + 1} height={below} fill={hatch} className="stroke-bad" /> : null}
    </g>
  )
}

// So many hours leave room for the words.
const roomForWords = 12

/** Hours that nobody counted are a grey ground: neither high nor zero. */
function Uncounted({ hours, x }: { hours: readonly HourBar[]; x: Scales['x'] }) {
  const gaps = hours.filter(({ bars }) => bars === null)
  const isBeginning = gaps.length >= roomForWords && hours[0]?.bars === null
  return (
    <>
      {gaps.map(({ hour }) => (
        <rect
          key={hour}
          x={percent(x(hour) ?? 0)}
          width={percent(x.step())}
          y={18}
          height={height - bottom - 18}
          shapeRendering="crispEdges"
          className="fill-sunken"
        />
      ))}
      {isBeginning ? (
        <text x="10" y="40" className="fill-muted text-xs">
          {messages().overview.notCounted}
        </text>
      ) : null}
    </>
  )
}

function Hours({ hours, x }: { hours: readonly HourBar[]; x: Scales['x'] }) {
  const noonOrMidnight = hours.filter(({ hour }) => new Date(hour).getUTCHours() % 12 === 0)
  return noonOrMidnight.map(({ hour }) => {
    const share = (x(hour) ?? 0) + x.bandwidth() / 2
    const anchor = share < 0.1 ? 'start' : share > 0.9 ? 'end' : 'middle'
    return (
      <g key={hour}>
        <line
          x1={percent(share)}
          x2={percent(share)}
          y1={height - bottom}
          y2={height - bottom + 5}
          className="stroke-edge"
        />
        <text x={percent(share)} y={height - 5} textAnchor={anchor} className="fill-muted text-xs">
          {tickWords(hour)}
        </text>
      </g>
    )
  })
}

/**
 * Bars by the hour, above and below a line: their place tells them apart, not their colour.
 *
 * @param least what the picture reaches up to at least
 * @param children receives where a count stands, in pixels from the top, to draw on it
 */
export function HourBars({
  id,
  title,
  description,
  hours,
  least = 4,
  children,
}: {
  id: string
  title: string
  description: string
  hours: readonly HourBar[]
  least?: number
  children?: (scales: Scales) => ReactNode
}) {
  const scales = barScales(hours, least)
  return (
    // Time runs from left to right in every language, as on the instruments of a clinic.
    <svg
      direction="ltr"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width="100%"
      height={height}
      className="overflow-visible"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className="fill-bad-soft" />
        <rect width="2" height="5" className="fill-bad" />
      </pattern>
      <Uncounted hours={hours} x={scales.x} />
      {hours.map((bar) => (
        <Bar key={bar.hour} bar={bar} scales={scales} hatch={`url(#${id}-hatch)`} />
      ))}
      <line x1="0" x2="100%" y1={scales.y(0)} y2={scales.y(0)} className="stroke-edge" />
      {children?.(scales)}
      <Hours hours={hours} x={scales.x} />
    </svg>
  )
}
