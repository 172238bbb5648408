import { messages } from '@/components/messages/messages'
import { CheckRow } from '@/components/ui/field'
import type { OfferedClinicView } from '@/lib/connect/confirm-view'
import { ConfirmClinicRow, ConfirmOnlyClinic } from './confirm-clinic-row'

/** Which clinics: the only one as it stands, several with check marks. Names of switched ones travel as `replaces`. */
export function ConfirmChoice({ clinics }: { clinics: readonly OfferedClinicView[] }) {
  const [only] = clinics
  return (
    <>
      {clinics.map((clinic) =>
        clinic.replaces === null ? null : (
          <input key={clinic.digitailClinicId} type="hidden" name="replaces" value={clinic.replaces} />
        ),
      )}
      {clinics.length === 1 && only ? <OnlyClinic clinic={only} /> : <SeveralClinics clinics={clinics} />}
    </>
  )
}

function OnlyClinic({ clinic }: { clinic: OfferedClinicView }) {
  return (
    <div>
      {clinic.standing === 'taken' ? null : <input type="hidden" name="clinic" value={clinic.digitailClinicId} />}
      <ConfirmOnlyClinic clinic={clinic} />
    </div>
  )
}

function SeveralClinics({ clinics }: { clinics: readonly OfferedClinicView[] }) {
  return (
    <fieldset>
      <legend className="pb-3 font-semibold">{messages().confirm.chooseMany}</legend>
      <div className="flex flex-col gap-3">
        {clinics.map((clinic) => (
          <CheckRow
            key={clinic.digitailClinicId}
            name="clinic"
            value={String(clinic.digitailClinicId)}
            isTicked={clinic.preselected && clinic.standing !== 'taken'}
            isDisabled={clinic.standing === 'taken'}
          >
            <ConfirmClinicRow clinic={clinic} />
          </CheckRow>
        ))}
      </div>
    </fieldset>
  )
}
