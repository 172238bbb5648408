import { brand, type MarkPaint, type MarkShape } from '@/components/brand'

const paints: Record<MarkPaint, string> = { accent: 'fill-accent', warm: 'fill-warm', deep: 'fill-deep' }
const shapes: readonly MarkShape[] = brand.mark

/**
 * The mark of brand.ts in the colours of the page. It carries no name: the words beside it do.
 * @param isNew it comes together while one looks, because a clinic was connected just now
 */
export function BrandMark({ className = 'size-9', isNew = false }: { className?: string; isNew?: boolean }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" className={`shrink-0 overflow-visible ${className}`}>
      {shapes.map((shape) => (
        <path
          key={shape.d}
          d={shape.d}
          className={`${paints[shape.paint]} ${isNew && shape.move ? `move-${shape.move}` : ''}`}
        />
      ))}
    </svg>
  )
}
