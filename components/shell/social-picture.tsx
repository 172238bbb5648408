import { brand, type MarkPaint, type MarkShape } from '@/components/brand'
import { deep } from './brand-icon'

// Of app/globals.css, the light ground: a picture stands outside every page's style sheet.
const [ground, ink, muted] = ['#fbf6ec', '#12302b', '#4f615c']
const { accent, soft, warm } = brand.accent.light
const paints: Record<MarkPaint, string> = { accent, warm, deep }
const shapes: readonly MarkShape[] = brand.mark

/** How large the picture is: what the large cards of social networks show whole. */
export const socialSize = { width: 1200, height: 630 }

const row = { display: 'flex', alignItems: 'center' } as const

function Mark() {
  return (
    <div style={{ ...row, justifyContent: 'center', width: 340, height: 340, borderRadius: 84, background: soft }}>
      <svg viewBox="0 0 48 48" width="232" height="232" aria-hidden="true">
        {shapes.map((shape) => (
          <path key={shape.d} d={shape.d} fill={paints[shape.paint]} />
        ))}
      </svg>
    </div>
  )
}

// Long names stay on the picture: three lines of what is left beside the mark.
const sizeOf = (name: string) => (name.length > 24 ? 56 : 84)

/** The picture that stands beside a link to this app, all of it from brand.ts. Drawn by Satori, which knows no classes. */
export function SocialPicture() {
  const fonts = 'Figtree, Figtree Extended'
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%', background: ground }}>
      <div style={{ ...row, flex: 1, gap: 64, padding: '0 84px', fontFamily: fonts }}>
        <Mark />
        <div style={{ display: 'flex', flexDirection: 'column', flex: 1, gap: 24 }}>
          <div
            style={{ fontSize: sizeOf(brand.name), fontWeight: 800, lineHeight: 1.08, letterSpacing: -2, color: ink }}
          >
            {brand.name}
          </div>
          <div style={{ fontSize: 36, fontWeight: 500, lineHeight: 1.35, color: muted }}>{brand.description}</div>
        </div>
      </div>
      <div style={{ display: 'flex', height: 20 }}>
        <div style={{ flex: 2, background: accent }} />
        <div style={{ flex: 1, background: warm }} />
      </div>
    </div>
  )
}
