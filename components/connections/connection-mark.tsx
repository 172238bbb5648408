import { BrandMark } from '@/components/shell/brand-mark'
import type { Standing } from './health-look'

type Broken = Exclude<Standing, 'live'>

/** Where the circles stand, how they are painted, and the sign between them. */
const looks: Record<Broken, { apart: number; left: string; right: string; sign?: string; tone?: string }> = {
  degraded: {
    apart: 6.5,
    left: 'fill-accent/70',
    right: 'fill-warm/70',
    sign: 'M16 13h.1M24 13h.1M32 13h.1',
    tone: 'stroke-warn',
  },
  needs_reconnect: {
    apart: 12.5,
    left: 'fill-accent',
    right: 'fill-warm',
    sign: 'M24 13v6M15 15.5l3 4.5M33 15.5l-3 4.5',
    tone: 'stroke-bad',
  },
  disconnected: { apart: 12.5, left: 'fill-drawn', right: 'fill-none stroke-drawn' },
  never: { apart: 12.5, left: 'fill-drawn', right: 'fill-none stroke-drawn' },
}

/** The mark is whole only while the clinic is connected; otherwise its two circles strain or have come apart. */
export function ConnectionMark({
  standing,
  isNew = false,
  className,
}: {
  standing: Standing
  isNew?: boolean
  className?: string
}) {
  if (standing === 'live') {
    return <BrandMark isNew={isNew} className={className} />
  }
  const { apart, left, right, sign, tone } = looks[standing]
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" className={`shrink-0 ${className}`} strokeWidth="2">
      <circle cx={24 - apart} cy="33" r="9.6" className={left} />
      <circle cx={24 + apart} cy="33" r="9.6" className={right} strokeDasharray="4 3.54" />
      {sign ? <path d={sign} className={`fill-none ${tone}`} strokeWidth="2.6" strokeLinecap="round" /> : null}
    </svg>
  )
}
