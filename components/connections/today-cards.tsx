import { messages } from '@/components/messages/messages'
import type { AppointmentView } from '@/lib/clinic/today-view'
import { AppointmentState } from './appointment-state'

/** The parts that Digitail told, in one line. */
function joined(...parts: (string | null)[]): string {
  return parts.filter(Boolean).join(' · ')
}

function Row({ appointment }: { appointment: AppointmentView }) {
  const isOver = appointment.state === 'done' || appointment.state === 'cancelled'
  const isNow = appointment.state === 'now'
  const crossedOut = appointment.state === 'cancelled' ? 'line-through' : ''
  return (
    <li
      className={`flex gap-4 py-4 ${isOver ? 'text-muted' : ''} ${isNow ? '-mx-3 rounded-field bg-accent-soft px-3' : ''}`}
    >
      <div className="w-14 shrink-0 leading-tight">
        <p className="font-bold text-lg leading-tight">{appointment.startsAt}</p>
        <p className="text-muted text-sm">{appointment.endsAt}</p>
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <div className="flex items-start justify-between gap-3">
          <p className={`font-semibold text-lg leading-tight ${crossedOut}`}>
            {appointment.patient ?? messages().today.unknown}
          </p>
          <AppointmentState state={appointment.state} />
        </div>
        <p>{joined(appointment.species, appointment.owner)}</p>
        <p className="text-muted text-sm">{joined(appointment.visitType, appointment.vet)}</p>
      </div>
    </li>
  )
}

/** The day as stacked rows, for phones. */
export function TodayCards({ appointments }: { appointments: readonly AppointmentView[] }) {
  return (
    <ul aria-label={messages().today.title} className="divide-y divide-line md:hidden">
      {appointments.map((appointment) => (
        <Row key={appointment.id} appointment={appointment} />
      ))}
    </ul>
  )
}
