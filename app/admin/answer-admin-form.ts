import { refuseHaste, refusePost } from '@/app/refuse-post'
import { paths } from '@/components/shell/paths'
import type { Actor } from '@/lib/audit/audit-event'
import { currentSession } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import type { Person } from '@/lib/auth/person'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'

/** A form that an admin has sent, from a page of ours. */
export type AdminForm = {
  person: Person
  actor: Actor
  /** Names the session it was sent with. */
  tokenHash: string
  form: URLSearchParams
  requestId: string
}

/**
 * What every POST handler of the admin pages asks first: is the form from our own page, is somebody signed in, are
 * they an admin. The verb asks the database once more, in the transaction of the change.
 *
 * @param page path of the page that holds the form
 * @param answer null says that there is nothing for this person: 404, and a row in the trail
 */
export async function answerAdminForm(
  request: Request,
  page: string,
  answer: (sent: AdminForm) => Promise<Response | null>,
): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  const session = await currentSession()
  if (session === null) return seeOther(`${paths.signIn}?next=${encodeURIComponent(page)}`)
  const hasty = await refuseHaste(request, session.person)
  if (hasty !== null) return hasty
  const { person, tokenHash } = session
  const requestId = newRequestId(request)
  const actor = { kind: 'person', userId: person.id } as const
  const sent = person.role === 'ADMIN' ? { person, actor, tokenHash, form: await readForm(request), requestId } : null
  const response = sent && (await answer(sent))
  if (response !== null) return response
  await noteDenied({ person, subject: { kind: 'page', id: new URL(request.url).pathname }, requestId })
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
}
