import 'server-only'
import type { Circumstances } from '@/lib/connect/judge-connection'
import { toConnectionView } from '@/lib/connect/to-clinic-view'
import type { ListedClinic } from '@/lib/store/listed-clinics'
import type { ConnectedClinicView } from './clinic-list-view'

/** A row of the list in the words of the pages: those of the clinic's own page, judged anew when it is shown. */
export function toConnectedClinicView(clinic: ListedClinic, circumstances: Circumstances): ConnectedClinicView {
  const { id, name, logoUrl, timezone, environment, digitailClinicId, connection } = clinic
  return {
    ...{ id, name, logoUrl, environment, digitailClinicId },
    timezone: timezone ?? 'UTC',
    connection: connection === null ? null : toConnectionView(connection, circumstances),
  }
}
