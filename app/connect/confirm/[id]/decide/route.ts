import { refuseHaste, refusePost } from '@/app/refuse-post'
import { currentPerson } from '@/lib/auth/current-person'
import { type ConfirmResult, confirmConnect } from '@/lib/connect/confirm-connect'
import { declineConnect } from '@/lib/connect/decline-connect'
import { endOnPage } from '@/lib/infra/end-on-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

type Decision = { params: Promise<{ id: string }> }

/** The yes or the no to "Is this your clinic?". */
export async function POST(request: Request, { params }: Decision): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  const id = uuidOrNull((await params).id)
  return endOnPage(request, '/connect/result/our-trouble', (requestId) => decide(request, id, requestId))
}

async function decide(request: Request, id: string | null, requestId: string): Promise<Response> {
  const actor = await currentPerson()
  if (actor === null) return seeOther('/sign-in?next=/clinics')
  const hasty = await refuseHaste(request, actor)
  if (hasty !== null) return hasty
  if (id === null) return seeOther('/connect/result/confirm-expired')
  const form = await readForm(request)
  if (form.get('decision') !== 'yes') {
    const declined = await declineConnect({ actor, id, requestId })
    if (declined.kind === 'nothing') return seeOther('/connect/result/confirm-expired')
    const { clinicId } = declined
    return seeOther(`/connect/result/declined${clinicId === null ? '' : `?clinic=${clinicId}`}`)
  }
  const chosen = form.getAll('clinic').map(Number)
  return answer(await confirmConnect({ actor, id, chosen, replaces: form.getAll('replaces'), requestId }), id)
}

function answer(result: ConfirmResult, id: string): Response {
  if (result.kind === 'refused') return seeOther(`/connect/result/${result.outcome}?confirm=${id}`)
  const [first, ...others] = result.clinicIds
  return seeOther(first === undefined || others.length > 0 ? '/clinics?connected=1' : `/clinics/${first}?connected=1`)
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
