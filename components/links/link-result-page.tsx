import { messages } from '@/components/messages/messages'
import { MessagePage } from '@/components/shell/message-page'
import { Steps } from '@/components/ui/steps'
import type { LinkResult } from '@/lib/links/link-result'
import { linkResultScene, linkResultWords } from './link-result-looks'
import { StartByLink } from './start-by-link'

/**
 * How going through a connect link ended: what happened, and one button where there is something left to do.
 * @param clinicName told only to the browser that holds the link @param canRetry whether that browser still does
 */
export function LinkResultPage({
  result,
  clinicName = null,
  reference = null,
  canRetry = false,
}: {
  result: LinkResult
  clinicName?: string | null
  reference?: string | null
  canRetry?: boolean
}) {
  const { title, sentence, steps, button } = linkResultWords(result)
  const words = (
    <>
      {clinicName ? <p className="pb-2 font-semibold text-ink">{messages().link.forClinic(clinicName)}</p> : null}
      <p>{sentence}</p>
      {steps ? <Steps steps={steps} className="pt-4 text-ink" /> : null}
    </>
  )
  return (
    <MessagePage scene={linkResultScene(result)} title={title} sentence={words}>
      {button && canRetry ? <StartByLink token={null} label={button} /> : null}
      {reference ? (
        <p className="text-muted text-sm">
          {messages().link.reference}: <span className="font-semibold text-ink">{reference}</span>
        </p>
      ) : null}
    </MessagePage>
  )
}
