import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import type { ButtonLook } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'

export type ConnectPurpose = 'connect' | 'reconnect'

/** Two circles that move together under the pointer: what the press will do. */
function MeetingCircles() {
  return (
    <svg viewBox="0 0 32 18" aria-hidden="true" focusable="false" className="h-4.5 w-auto fill-none stroke-current">
      <circle
        cx="9"
        cy="9"
        r="7.5"
        strokeWidth="2.4"
        className="transition-transform group-hover:translate-x-1 motion-reduce:transition-none"
      />
      <circle
        cx="23"
        cy="9"
        r="7.5"
        strokeWidth="2.4"
        className="transition-transform group-hover:-translate-x-1 motion-reduce:transition-none"
      />
    </svg>
  )
}

/**
 * The button that leaves for Digitail. It posts, so that no link, prefetch or mail scanner can start anything.
 * @param clinicId which clinic it is for, on a reconnect @param returnPath where to come back to, a path of this site
 */
export function ConnectButton({
  purpose = 'connect',
  clinicId,
  returnPath,
  label = messages().clinics.connect,
  look = 'primary',
}: {
  purpose?: ConnectPurpose
  clinicId?: string
  returnPath?: string
  label?: string
  look?: ButtonLook
}) {
  return (
    <PostForm action={paths.startConnect} fields={{ purpose, clinicId, returnPath }} className="w-full sm:w-auto">
      <button type="submit" className={`group ${buttonClass(look, 'wide-on-phones')}`}>
        <MeetingCircles />
        <WaitingLabel label={label} waiting={messages().clinics.leaving} />
      </button>
    </PostForm>
  )
}
