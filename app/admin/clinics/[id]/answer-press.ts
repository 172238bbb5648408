import { refuseHaste, refusePost } from '@/app/refuse-post'
import type { AdminClinicNotice } from '@/components/messages/en/admin-clinic'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import type { Person } from '@/lib/auth/person'
import { endOnPage } from '@/lib/infra/end-on-page'
import { seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

type Press = { person: Person; clinicId: string; requestId: string }

/** What a press came to: a notice for the page, an answer of its own, or nothing there for this person. */
export type PressOutcome = AdminClinicNotice | Response | 'not-found'

/**
 * Answers a button of an admin's clinic page: same origin, signed in, an admin, a clinic that exists. Whoever is no
 * admin gets what everybody gets for a clinic that does not exist.
 *
 * @param id of the clinic, as it stands in the address
 * @param press does what the button says
 */
export async function answerPress(
  request: Request,
  id: string,
  press: (given: Press) => Promise<PressOutcome>,
): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  return endOnPage(request, '/connect/result/our-trouble', async (requestId) => {
    const person = await currentPerson()
    if (person === null) return seeOther(`${paths.signIn}?next=${encodeURIComponent(paths.adminClinics)}`)
    const hasty = await refuseHaste(request, person)
    if (hasty !== null) return hasty
    const clinicId = uuidOrNull(id)
    const isThere = clinicId !== null && person.role === 'ADMIN'
    const outcome = isThere ? await press({ person, clinicId, requestId }) : 'not-found'
    if (outcome instanceof Response) return outcome
    if (outcome !== 'not-found') return seeOther(`${paths.adminClinic(clinicId ?? '')}?notice=${outcome}`)
    await noteDenied({ person, subject: { kind: 'clinic', id: clinicId ?? 'unknown' }, requestId })
    return new Response(null, { status: 404 })
  })
}
