import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SearchForm } from '@/components/ui/search-form'
import type { MemberClinic, PersonView } from '@/lib/admin/person-view'
import { PersonCard } from './person-card'
import { PersonForm } from './person-form'

function Row({ person, clinic }: { person: PersonView; clinic: MemberClinic }) {
  const words = messages().person.clinics
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0">
      <span className="min-w-0 wrap-anywhere">
        <span className="font-semibold">{clinic.name}</span>
        <span className="block text-muted text-sm">{messages().admin.clinics.number(clinic.digitailClinicId)}</span>
      </span>
      <PersonForm
        personId={person.id}
        intent={clinic.isMember ? 'remove-clinic' : 'add-clinic'}
        fields={{ clinic: clinic.id, search: person.clinicSearch }}
        size="small"
      >
        {clinic.isMember ? words.remove : words.add}
        <span className="sr-only">: {clinic.name}</span>
      </PersonForm>
    </li>
  )
}

function Rows({ person, clinics, label }: { person: PersonView; clinics: MemberClinic[]; label: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {clinics.map((clinic) => (
        <Row key={clinic.id} person={person} clinic={clinic} />
      ))}
    </ul>
  )
}

function Found({ person }: { person: PersonView }) {
  const words = messages().person.clinics
  if (person.found === null) {
    return null
  }
  return (
    <div className="rounded-field bg-sunken p-4">
      {person.found.length === 0 ? (
        <p>{words.notFound}</p>
      ) : (
        <Rows person={person} clinics={person.found} label={words.found} />
      )}
      {person.foundMore ? <p className="pt-3 text-muted text-sm">{words.narrow}</p> : null}
    </div>
  )
}

/** Which clinics somebody sees: look for one, add it, take it away. */
export function PersonClinics({ person }: { person: PersonView }) {
  const words = messages().person.clinics
  const more = person.clinics - person.memberOf.length
  return (
    <PersonCard id="clinics" title={words.title}>
      {person.role === 'ADMIN' ? <p className="text-muted">{words.admin}</p> : null}
      <SearchForm
        action={paths.adminPerson(person.id)}
        name="clinic"
        value={person.clinicSearch}
        label={words.label}
        hint={words.hint}
        button={words.search}
      />
      <div aria-live="polite" className="flex flex-col gap-4">
        <Found person={person} />
        {person.memberOf.length === 0 ? (
          <p className="text-muted">{words.none}</p>
        ) : (
          <Rows person={person} clinics={person.memberOf} label={words.title} />
        )}
        {more > 0 ? <p className="text-muted text-sm">{words.more(more)}</p> : null}
      </div>
    </PersonCard>
  )
}
