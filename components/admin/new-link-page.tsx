import type { LinkNotice } from '@/components/messages/en/links'
import { messages } from '@/components/messages/messages'
import { BackLink } from '@/components/shell/back-link'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import type { LinkClinicView } from '@/lib/links/choose-clinic'
import { ChooseLinkClinic } from './choose-link-clinic'
import { LinkNoticeBanner } from './link-notice'
import { NewLinkForm } from './new-link-form'

export type NewLinkState = {
  /** The clinic that was chosen; null when one is to be found or named. */
  clinic: LinkClinicView | null
  purpose: 'connect' | 'repair'
  search: string
  found: readonly LinkClinicView[]
  notice: LinkNotice | null
  canMail: boolean
}

// These stand beside the field that they are about.
const isAtField = (notice: LinkNotice | null) => notice === 'bad-name' || notice === 'bad-recipient'

/** Making a connect link: for which clinic, for how long, for whom. */
export function NewLinkPage({ state }: { state: NewLinkState }) {
  const words = messages().links
  return (
    <>
      <BackLink href={paths.adminLinks}>{words.details.back}</BackLink>
      <PageHeader title={words.create.title} lead={words.create.lead} />
      <div className="flex flex-col gap-6">
        <LinkNoticeBanner notice={isAtField(state.notice) ? null : state.notice} />
        {state.clinic === null ? <ChooseLinkClinic search={state.search} found={state.found} /> : null}
        <Card>
          <NewLinkForm state={state} />
        </Card>
      </div>
    </>
  )
}
