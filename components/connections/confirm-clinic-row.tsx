import { messages } from '@/components/messages/messages'
import type { OfferedClinicView } from '@/lib/connect/confirm-view'
import { ClinicLogo } from './clinic-logo'
import { MeetingRow } from './meeting-row'

/** What choosing this clinic would do, or why it cannot be chosen; null when there is nothing to explain. */
export function offerSentence(clinic: OfferedClinicView): string | null {
  const words = messages().confirm.standing
  if (clinic.standing !== 'switch') return words[clinic.standing]
  return clinic.currentAccount === null ? words.switchUnnamed : words.switch(clinic.currentAccount)
}

/** One of several clinics that Digitail offers, beside its check mark. */
export function ConfirmClinicRow({ clinic }: { clinic: OfferedClinicView }) {
  const sentence = offerSentence(clinic)
  return (
    <span className="flex items-center gap-4">
      <span className="hidden sm:inline-flex">
        <ClinicLogo name={clinic.name} logoUrl={clinic.logoUrl} />
      </span>
      <span className="flex min-w-0 flex-col gap-1">
        <span className="font-bold text-ink text-lg leading-tight">{clinic.name}</span>
        {sentence ? <span className="text-base text-muted">{sentence}</span> : null}
      </span>
    </span>
  )
}

/** The only clinic that Digitail offers: what the question on the page is about. */
export function ConfirmOnlyClinic({ clinic }: { clinic: OfferedClinicView }) {
  const sentence = offerSentence(clinic)
  return (
    <div className="flex flex-col gap-5">
      <MeetingRow name={clinic.name} logoUrl={clinic.logoUrl} />
      <p className="font-extrabold text-3xl leading-tight tracking-tight sm:text-4xl">{clinic.name}</p>
      {sentence ? <p className="max-w-prose text-muted">{sentence}</p> : null}
    </div>
  )
}
