import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PostForm } from '@/components/ui/post-form'
import type { FreshAddress } from '@/lib/links/read-fresh-address'

/** An address that was just made, to be copied or scanned: shown to who made it, for ten minutes. */
export function FreshLinkAddress({ linkId, fresh }: { linkId: string; fresh: FreshAddress }) {
  const words = messages().links.details.fresh
  const { size, path } = fresh.qr
  return (
    <Card as="section" labelledBy="address">
      <div className="grid gap-6 sm:grid-cols-[1fr_11rem] sm:items-start">
        <div className="flex min-w-0 flex-col items-start gap-4">
          <h2 id="address" className="font-bold text-xl">
            {words.title}
          </h2>
          <p className="text-muted">{words.sentence}</p>
          <input
            readOnly
            value={fresh.url}
            aria-label={words.label}
            className="min-h-12 w-full rounded-field border-2 border-edge bg-sunken px-4 py-2.5 font-medium"
          />
          <PostForm action={paths.changeLink(linkId)} fields={{ intent: 'hide' }} className="-ms-6">
            <SubmitButton look="quiet">{words.hide}</SubmitButton>
          </PostForm>
        </div>
        <svg
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={words.qr}
          shapeRendering="crispEdges"
          className="w-44 rounded-field border border-line"
        >
          <path d={`M0 0h${size}v${size}h-${size}z`} fill="#ffffff" />
          <path d={path} fill="#000000" />
        </svg>
      </div>
    </Card>
  )
}
