import { refuseHaste, refusePost } from '@/app/refuse-post'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import type { Person } from '@/lib/auth/person'
import { endOnPage } from '@/lib/infra/end-on-page'
import { readForm } from '@/lib/infra/read-form'
import { seeOther } from '@/lib/infra/see-other'

type Given = { person: Person; form: URLSearchParams; requestId: string }

/**
 * Answers a form about connect links: same origin, signed in, an admin. Whoever is no admin gets what everybody gets
 * for a link that does not exist.
 *
 * @param linkId which link it is about, or null
 * @param act does what the form says; returns the path to go on to, or null when there is no such link
 */
export async function answerLinkForm(
  request: Request,
  linkId: string | null,
  act: (given: Given) => Promise<string | null>,
): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  return endOnPage(request, '/connect/result/our-trouble', async (requestId) => {
    const person = await currentPerson()
    if (person === null) return seeOther(`${paths.signIn}?next=${paths.adminLinks}`)
    const hasty = await refuseHaste(request, person)
    if (hasty !== null) return hasty
    const given = { person, form: await readForm(request), requestId }
    const path = person.role === 'ADMIN' ? await act(given) : null
    if (path !== null) return seeOther(path)
    await noteDenied({ person, subject: { kind: 'link', id: linkId ?? 'unknown' }, requestId })
    return new Response(null, { status: 404 })
  })
}
