import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { LinkButton, SubmitButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'
import type { ClinicView } from '@/lib/connect/connection-view'
import { standingOf } from './health-look'

/**
 * Says exactly what disconnecting does before its button can be reached. Nothing where nothing is connected.
 * @param isForAdmin leads admins to their own page, which asks for a reason
 */
export function DisconnectPanel({ clinic, isForAdmin }: { clinic: ClinicView; isForAdmin: boolean }) {
  const words = messages().clinic.disconnect
  const standing = standingOf(clinic.connection)
  if (standing === 'disconnected' || standing === 'never') {
    return null
  }
  return (
    <Disclosure title={words.summary(clinic.name)}>
      <p>{words.what}</p>
      <ul className="flex flex-col gap-2.5">
        {words.steps.map((step) => (
          <li key={step} className="flex gap-3">
            <Icon name="arrow" className="mt-1 size-4 text-muted" />
            {step}
          </li>
        ))}
      </ul>
      {clinic.sharedWith.length > 0 ? <Notice tone="warn">{words.shared(clinic.sharedWith)}</Notice> : null}
      <p className="max-w-prose text-muted">
        {words.inDigitail} {words.undo}
      </p>
      {isForAdmin ? (
        <LinkButton href={paths.adminClinic(clinic.id)} look="danger" width="wide-on-phones">
          {words.title}
        </LinkButton>
      ) : (
        <PostForm action={paths.disconnect(clinic.id)} className="w-full sm:w-auto">
          <SubmitButton look="danger" width="wide-on-phones">
            <WaitingLabel label={words.button} waiting={words.working} />
          </SubmitButton>
        </PostForm>
      )}
    </Disclosure>
  )
}
