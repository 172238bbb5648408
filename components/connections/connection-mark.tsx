import { BrandMark } from '@/components/shell/brand-mark'
import type { Standing } from './health-look'

const looks: Record<Exclude<Standing, 'live'>, { left: number; line: string; dashes?: string }> = {
  degraded: { left: 17, line: 'stroke-warn', dashes: '4 3.4' },
  needs_reconnect: { left: 11, line: 'stroke-bad' },
  disconnected: { left: 11, line: 'stroke-edge', dashes: '4 3.4' },
  never: { left: 11, line: 'stroke-edge', dashes: '4 3.4' },
}

/** The mark is whole only while the clinic is connected; otherwise its two circles strain or stand apart. */
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
  const { left, line, dashes } = looks[standing]
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 fill-none ${line} ${className}`}
      strokeWidth="2.4"
    >
      <circle cx={left} cy="30" r="9.6" strokeDasharray={dashes} />
      <circle cx={48 - left} cy="30" r="9.6" strokeDasharray={dashes} />
    </svg>
  )
}
