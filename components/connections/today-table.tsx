import { messages } from '@/components/messages/messages'
import { Cell, Table } from '@/components/ui/table'
import type { AppointmentView } from '@/lib/clinic/today-view'
import { AppointmentState } from './appointment-state'

function Row({ appointment }: { appointment: AppointmentView }) {
  const { unknown } = messages().today
  const isOver = appointment.state === 'done' || appointment.state === 'cancelled'
  const crossedOut = appointment.state === 'cancelled' ? 'line-through' : ''
  return (
    <tr className={`${isOver ? 'text-muted' : ''} ${appointment.state === 'now' ? 'bg-accent-soft/60' : ''}`}>
      <Cell className="whitespace-nowrap">
        <span className="font-bold">{appointment.startsAt}</span>
        <span className="text-muted">–{appointment.endsAt}</span>
      </Cell>
      <Cell isHead>
        <span className={`font-semibold ${crossedOut}`}>{appointment.patient ?? unknown}</span>
        {appointment.species ? <span className="block text-muted text-sm">{appointment.species}</span> : null}
      </Cell>
      <Cell>{appointment.owner ?? unknown}</Cell>
      <Cell>{appointment.visitType ?? unknown}</Cell>
      <Cell>{appointment.vet ?? unknown}</Cell>
      <Cell>
        <AppointmentState state={appointment.state} />
      </Cell>
    </tr>
  )
}

/** The day as a table, for wide pages. */
export function TodayTable({ appointments }: { appointments: readonly AppointmentView[] }) {
  const { columns, title } = messages().today
  return (
    <Table
      caption={title}
      columns={[columns.time, columns.patient, columns.owner, columns.visit, columns.vet, columns.state]}
      className="hidden md:block"
    >
      {appointments.map((appointment) => (
        <Row key={appointment.id} appointment={appointment} />
      ))}
    </Table>
  )
}
