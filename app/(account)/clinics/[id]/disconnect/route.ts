import { refuseHaste, refusePost } from '@/app/refuse-post'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'
import { disconnectClinic } from '@/lib/connect/disconnect-clinic'
import { endOnPage } from '@/lib/infra/end-on-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

type Disconnect = { params: Promise<{ id: string }> }

/** Disconnects the clinic of this page. For a clinic that is not theirs, that page says there is nothing. */
export async function POST(request: Request, { params }: Disconnect): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  const clinicId = uuidOrNull((await params).id)
  return endOnPage(request, '/connect/result/our-trouble', (requestId) => disconnect(request, clinicId, requestId))
}

async function disconnect(request: Request, clinicId: string | null, requestId: string): Promise<Response> {
  const actor = await currentPerson()
  if (actor === null) return seeOther('/sign-in?next=/clinics')
  const hasty = await refuseHaste(request, actor)
  if (hasty !== null) return hasty
  if (clinicId === null) return seeOther('/clinics')
  // An admin may end what others connected: on their own page, which asks for a reason and who they are.
  if (actor.role === 'ADMIN') return seeOther(paths.adminClinic(clinicId))
  await disconnectClinic({ actor, clinicId, requestId })
  return seeOther(`/clinics/${clinicId}`)
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
