import { ClinicLogo } from '@/components/connections/clinic-logo'
import { standingOf } from '@/components/connections/health-look'
import { StatusBadge } from '@/components/connections/status-badge'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import type { AdminClinicView } from '@/lib/admin/admin-clinic-view'

/** Which clinic, and how it stands. */
export function ClinicHead({ clinic }: { clinic: AdminClinicView }) {
  const { number, environments } = messages().admin.clinics
  return (
    <header className="flex flex-col gap-4 pb-8 sm:flex-row sm:items-center sm:gap-6">
      <ClinicLogo name={clinic.name} logoUrl={clinic.logoUrl} size="medium" />
      <div className="flex min-w-0 flex-col items-start gap-2">
        <h1 className="font-extrabold text-4xl tracking-tight">{clinic.name}</h1>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-muted">
          <StatusBadge standing={standingOf(clinic.connection)} />
          <span>
            {number(clinic.digitailClinicId)} · {environments[clinic.environment]}
          </span>
          <a
            href={paths.clinic(clinic.id)}
            className="text-ink underline decoration-2 decoration-line underline-offset-4 hover:decoration-accent"
          >
            {messages().adminClinic.staffPage}
          </a>
        </div>
      </div>
    </header>
  )
}
