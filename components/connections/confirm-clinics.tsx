import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'
import type { ConfirmView } from '@/lib/connect/confirm-view'
import { ConfirmChoice } from './confirm-choice'
import { ConfirmNotices } from './confirm-notices'

function Account({ view }: { view: ConfirmView }) {
  const words = messages().confirm
  return (
    <div className="flex flex-col gap-1 border-line border-t pt-5">
      <p className="text-muted text-sm">{words.account}</p>
      <p className="font-semibold">{view.accountName}</p>
      {view.accountEmail ? <p className="text-muted">{view.accountEmail}</p> : null}
    </div>
  )
}

function Decision({ view }: { view: ConfirmView }) {
  const words = messages().confirm
  const canSayYes = view.clinics.some((clinic) => clinic.standing !== 'taken')
  const [only] = view.clinics
  const isSwitch = view.clinics.length === 1 && only?.standing === 'switch'
  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      {canSayYes ? (
        <SubmitButton name="decision" value="yes" width="wide-on-phones">
          <WaitingLabel label={isSwitch ? words.yesSwitch : words.yes} waiting={words.saving} />
        </SubmitButton>
      ) : null}
      <SubmitButton name="decision" value="no" look="secondary" width="wide-on-phones">
        {words.no}
      </SubmitButton>
    </div>
  )
}

/** "Is this your clinic?": who Digitail says this is, and the yes or no that everything waits for. */
export function ConfirmClinics({ view }: { view: ConfirmView }) {
  const words = messages().confirm
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h1 className="font-extrabold text-4xl tracking-tight sm:text-5xl">
          {view.clinics.length > 1 ? words.titleMany : words.title}
        </h1>
        <p className="text-lg text-muted">{words.nothingYet}</p>
      </div>
      <ConfirmNotices view={view} />
      <Card>
        <PostForm action={paths.decide(view.id)} className="flex flex-col gap-7">
          <ConfirmChoice clinics={view.clinics} />
          <Account view={view} />
          <Decision view={view} />
        </PostForm>
      </Card>
      <p className="text-muted text-sm">
        {words.noHint} {words.signedInAs(view.signedInAs)}
      </p>
    </div>
  )
}
