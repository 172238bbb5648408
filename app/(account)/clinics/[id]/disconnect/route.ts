import { currentPerson } from '@/lib/auth/current-person'
import { disconnectClinic } from '@/lib/connect/disconnect-clinic'
import { endOnPage } from '@/lib/infra/end-on-page'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

type Disconnect = { params: Promise<{ id: string }> }

/** Disconnects the clinic of this page. For a clinic that is not theirs, that page says there is nothing. */
export async function POST(request: Request, { params }: Disconnect): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  const clinicId = uuidOrNull((await params).id)
  return endOnPage(request, '/connect/result/our-trouble', (requestId) => disconnect(clinicId, requestId))
}

async function disconnect(clinicId: string | null, requestId: string): Promise<Response> {
  const actor = await currentPerson()
  if (actor === null) return seeOther('/sign-in?next=/clinics')
  if (clinicId === null) return seeOther('/clinics')
  await disconnectClinic({ actor, clinicId, requestId })
  return seeOther(`/clinics/${clinicId}`)
}
