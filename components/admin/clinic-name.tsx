import { ClinicLogo } from '@/components/connections/clinic-logo'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import type { ConnectedClinicView } from '@/lib/admin/clinic-list-view'

/** Digitail tells no place but the time zone, whose name ends with one. */
const placeOf = (timezone: string) =>
  timezone.includes('/') ? [timezone.slice(timezone.lastIndexOf('/') + 1).replaceAll('_', ' ')] : []

/** Which clinic a row is about; leads to its page. */
export function ClinicName({ clinic }: { clinic: ConnectedClinicView }) {
  return (
    <span className="flex items-center gap-3">
      <ClinicLogo name={clinic.name} logoUrl={clinic.logoUrl} />
      <span className="min-w-0">
        <a
          href={paths.adminClinic(clinic.id)}
          className="font-semibold underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent"
        >
          {clinic.name}
        </a>
        <span className="block text-muted text-sm">
          {[messages().admin.clinics.number(clinic.digitailClinicId), ...placeOf(clinic.timezone)].join(' · ')}
        </span>
      </span>
    </span>
  )
}
