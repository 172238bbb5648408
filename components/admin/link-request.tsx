import { ConfirmClinicRow } from '@/components/connections/confirm-clinic-row'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CheckRow } from '@/components/ui/field'
import { PostForm } from '@/components/ui/post-form'
import { RelativeTime } from '@/components/ui/relative-time'
import type { LinkDetailsView, LinkRequestView } from '@/lib/links/link-view'

function Choice({ request }: { request: LinkRequestView }) {
  const words = messages().links.details.request
  return (
    <fieldset>
      <legend className="pb-3 font-semibold">{words.choose}</legend>
      <div className="flex flex-col gap-3">
        {request.clinics.map((clinic) => (
          <CheckRow
            key={clinic.digitailClinicId}
            name="clinic"
            value={String(clinic.digitailClinicId)}
            isTicked={clinic.preselected}
          >
            <ConfirmClinicRow clinic={clinic} />
          </CheckRow>
        ))}
      </div>
    </fieldset>
  )
}

/** The question to an admin: may what was authorised with the account of another clinic count? */
export function LinkRequest({ link, request, now }: { link: LinkDetailsView; request: LinkRequestView; now?: Date }) {
  const words = messages().links.details.request
  const replaces = request.clinics.flatMap((clinic) => (clinic.replaces === null ? [] : [clinic.replaces]))
  return (
    <Card as="section" labelledBy="request" className="border-accent border-2">
      <PostForm action={paths.changeLink(link.id)} className="flex flex-col gap-6">
        <div className="flex flex-col gap-2">
          <h2 id="request" className="font-bold text-2xl tracking-tight">
            {words.title(link.clinicName)}
          </h2>
          <p className="max-w-prose text-muted">{words.sentence}</p>
        </div>
        <div>
          <p className="text-muted text-sm">{words.account}</p>
          <p className="font-semibold">{request.accountName}</p>
          {request.accountEmail ? <p className="text-muted">{request.accountEmail}</p> : null}
        </div>
        {replaces.map((mark) => (
          <input key={mark} type="hidden" name="replaces" value={mark} />
        ))}
        <Choice request={request} />
        <div className="flex flex-col gap-3 sm:flex-row">
          <SubmitButton name="intent" value="approve">
            {words.approve}
          </SubmitButton>
          <SubmitButton name="intent" value="refuse" look="danger">
            {words.refuse}
          </SubmitButton>
        </div>
        <p className="text-muted text-sm">
          {words.until} <RelativeTime instant={request.until} timezone="UTC" now={now} />.
        </p>
      </PostForm>
    </Card>
  )
}
