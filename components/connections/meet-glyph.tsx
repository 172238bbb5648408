import type { Standing } from './health-look'

const size = { cy: 8, r: 6.5 }
const dashed = { strokeDasharray: '2.6 2.4' }

/**
 * The sign of a connection: two circles that overlap when it works, strain when Digitail has trouble, and stand
 * apart when a person must act.
 */
export function MeetGlyph({ standing, className = 'h-3.5' }: { standing: Standing; className?: string }) {
  const isOne = standing === 'live' || standing === 'degraded'
  const [left, right] = isOne ? [9, 19] : [7.5, 22.5]
  const fill = standing === 'live' ? 'fill-current' : 'fill-none'
  return (
    <svg
      viewBox="0 0 30 16"
      aria-hidden="true"
      focusable="false"
      className={`w-auto shrink-0 stroke-current ${className}`}
      strokeWidth="2"
    >
      <circle cx={left} {...size} className={standing === 'needs_reconnect' ? 'fill-current' : fill} />
      <circle
        cx={right}
        {...size}
        className={`${fill} ${standing === 'live' ? 'opacity-55' : ''}`}
        {...(standing === 'live' || standing === 'needs_reconnect' ? {} : dashed)}
      />
    </svg>
  )
}
