import { ConfirmOnlyClinic } from '@/components/connections/confirm-clinic-row'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'
import type { OfferedClinicView } from '@/lib/connect/confirm-view'
import type { LinkConfirmView } from '@/lib/links/link-confirm-view'

function Account({ view }: { view: LinkConfirmView }) {
  const words = messages().confirm
  return (
    <div className="flex flex-col gap-1 border-line border-t pt-5">
      <p className="text-muted text-sm">{words.account}</p>
      <p className="font-semibold">{view.accountName}</p>
      {view.accountEmail ? <p className="text-muted">{view.accountEmail}</p> : null}
    </div>
  )
}

function Head({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="flex flex-col gap-2">
      <h1 className="font-extrabold text-4xl tracking-tight sm:text-5xl">{title}</h1>
      <p className="text-lg text-muted">{lead}</p>
    </div>
  )
}

function Answers({
  yes,
  waiting,
  no,
  decision,
}: {
  yes: string
  waiting: string
  no: string
  decision: 'yes' | 'ask'
}) {
  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      <SubmitButton name="decision" value={decision} width="wide-on-phones">
        <WaitingLabel label={yes} waiting={waiting} />
      </SubmitButton>
      <SubmitButton name="decision" value="no" look="secondary" width="wide-on-phones">
        {no}
      </SubmitButton>
    </div>
  )
}

function Named({ view, clinic }: { view: LinkConfirmView; clinic: OfferedClinicView }) {
  const words = messages().confirm
  const own = messages().link.confirm
  const fields = { clinic: String(clinic.digitailClinicId), replaces: clinic.replaces }
  const yes = clinic.standing === 'switch' ? words.yesSwitch : words.yes
  return (
    <>
      <Head title={words.title} lead={words.nothingYet} />
      <Card>
        <PostForm action={paths.linkDecide(view.id)} fields={fields} className="flex flex-col gap-7">
          <ConfirmOnlyClinic clinic={clinic} />
          <Account view={view} />
          <Answers yes={yes} waiting={words.saving} no={words.no} decision="yes" />
        </PostForm>
      </Card>
      <p className="text-muted text-sm">{own.noHint}</p>
    </>
  )
}

function Other({ view }: { view: LinkConfirmView }) {
  const own = messages().link.confirm
  return (
    <>
      <Head title={own.other.title(view.clinicName)} lead={own.other.lead} />
      <Card>
        <PostForm action={paths.linkDecide(view.id)} className="flex flex-col gap-7">
          <div className="flex flex-col gap-3">
            <p>{own.other.sentence(view.clinicName)}</p>
            <ul className="flex list-disc flex-col gap-1 ps-6 font-semibold marker:text-accent">
              {view.otherClinics.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
            <p className="text-muted">{own.other.what}</p>
          </div>
          <Account view={view} />
          <Answers yes={own.other.ask} waiting={own.other.asking} no={own.other.no} decision="ask" />
        </PostForm>
      </Card>
    </>
  )
}

/** "Is this your clinic?" for the holder of a link: yes for the clinic it names, and otherwise an admin is asked. */
export function LinkConfirmPage({ view }: { view: LinkConfirmView }) {
  return (
    <div className="flex flex-col gap-6">
      {view.clinic === null ? <Other view={view} /> : <Named view={view} clinic={view.clinic} />}
    </div>
  )
}
