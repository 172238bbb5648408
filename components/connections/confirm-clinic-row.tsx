import { messages } from '@/components/messages/messages'
import type { OfferedClinicView } from '@/lib/connect/confirm-view'
import { ClinicLogo } from './clinic-logo'

/** What choosing this clinic would do, or why it cannot be chosen; null when there is nothing to explain. */
export function standingSentence(clinic: OfferedClinicView): string | null {
  const words = messages.confirm.standing
  return clinic.standing === 'switch' ? words.switch(clinic.currentAccount) : words[clinic.standing]
}

/** A clinic that Digitail offers, with what choosing it would do. @param size large when it is the only one */
export function ConfirmClinicRow({ clinic, size = 'small' }: { clinic: OfferedClinicView; size?: 'small' | 'large' }) {
  const sentence = standingSentence(clinic)
  const isOnly = size === 'large'
  return (
    <span
      className={`flex gap-4 ${isOnly ? 'flex-col items-start sm:flex-row sm:items-center sm:gap-6' : 'items-center'}`}
    >
      <ClinicLogo name={clinic.name} logoUrl={clinic.logoUrl} size={size} />
      <span className="flex min-w-0 flex-col gap-1">
        <span
          className={
            isOnly ? 'font-extrabold text-3xl leading-tight tracking-tight' : 'font-bold text-lg leading-tight text-ink'
          }
        >
          {clinic.name}
        </span>
        {sentence ? <span className="text-base text-muted">{sentence}</span> : null}
      </span>
    </span>
  )
}
