import { messages } from '@/components/messages/messages'
import { MessagePage } from '@/components/shell/message-page'
import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import { Steps } from '@/components/ui/steps'
import type { OpenedLinkView } from '@/lib/links/open-link'
import { StartByLink } from './start-by-link'

function WhatComes() {
  const words = messages().link.open
  return (
    <div className="flex flex-col gap-2">
      <h2 className="font-semibold text-base text-ink">{words.stepsTitle}</h2>
      <Steps steps={words.steps} className="text-base" />
    </div>
  )
}

function Explanation({ link }: { link: OpenedLinkView }) {
  const words = messages().link.open
  const asks = link.askedBy === null ? words.asks : words.asksNamed(link.askedBy)
  const what = link.purpose === 'repair' ? words.whatRepair : words.what
  return (
    <div className="flex flex-col gap-5">
      <p>
        <strong className="font-semibold text-ink">{asks}</strong> {what(link.clinicName)}
      </p>
      <WhatComes />
    </div>
  )
}

/** What a connect link opens: who asks, for which clinic, for what, and one button. @param token the link's secret */
export function OpenedLinkPage({ link, token, now }: { link: OpenedLinkView; token: string; now?: Date }) {
  const words = messages().link.open
  const isRepair = link.purpose === 'repair'
  const title = (isRepair ? words.titleRepair : words.title)(link.clinicName)
  const button = isRepair ? words.buttonRepair : words.button
  return (
    <MessagePage scene="apart" title={title} sentence={<Explanation link={link} />}>
      {link.isWaiting ? (
        <Notice tone="info" title={words.waiting.title}>
          <p>{words.waiting.sentence}</p>
        </Notice>
      ) : null}
      <StartByLink
        token={token}
        label={link.isWaiting ? words.again : button}
        look={link.isWaiting ? 'secondary' : 'primary'}
      />
      <p className="max-w-prose text-muted text-sm">
        {words.notYou} {words.until} <RelativeTime instant={link.expiresAt} timezone="UTC" now={now} />.
      </p>
    </MessagePage>
  )
}
