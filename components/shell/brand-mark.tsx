import { brand, type MarkPaint } from '@/components/brand'

const paints: Record<MarkPaint, string> = { accent: 'fill-accent', warm: 'fill-warm', deep: 'fill-deep' }

/** The mark of brand.ts in the colours of the page. It carries no name: the words beside it do. */
export function BrandMark({ className = 'size-9' }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" className={`shrink-0 ${className}`}>
      {brand.mark.map((shape) => (
        <path key={shape.d} d={shape.d} className={paints[shape.paint]} />
      ))}
    </svg>
  )
}
