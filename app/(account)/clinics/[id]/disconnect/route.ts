import { currentPerson } from '@/lib/auth/current-person'
import { disconnectClinic } from '@/lib/connect/disconnect-clinic'
import { newRequestId } from '@/lib/infra/request-id'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

type Disconnect = { params: Promise<{ id: string }> }

/** Disconnects the clinic of this page. A clinic that is not theirs is a clinic that does not exist. */
export async function POST(request: Request, { params }: Disconnect): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  const actor = await currentPerson()
  if (actor === null) return seeOther('/sign-in?next=/clinics')
  const clinicId = uuidOrNull((await params).id)
  const result = clinicId === null ? null : await disconnectClinic({ actor, clinicId, requestId: newRequestId() })
  if (result === null || result.kind === 'not-found') return new Response(null, { status: 404 })
  return seeOther(`/clinics/${clinicId}`)
}
