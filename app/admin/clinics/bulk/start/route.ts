import { paths } from '@/components/shell/paths'
import { readBulk } from '@/lib/admin/bulk-choice'
import { disconnectChosen } from '@/lib/admin/disconnect-chosen'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import type { Person } from '@/lib/auth/person'
import { askToSignInAgain, hasSignedInLately } from '@/lib/auth/signed-in-lately'
import { readReason } from '@/lib/connect/read-reason'
import { endOnPage } from '@/lib/infra/end-on-page'
import { readForm } from '@/lib/infra/read-form'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, seeOther } from '@/lib/infra/see-other'

// What a way back after signing in may be long (lib/infra/return-path.ts); a longer choice is made again.
const longestWayBack = 900

/** "Disconnect N clinics", with a reason, by an admin who proved lately who they are. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  return endOnPage(request, paths.adminClinics, async (requestId) => {
    const person = await currentPerson()
    if (person === null) return seeOther(`${paths.signIn}?next=${paths.adminClinics}`)
    if (person.role === 'ADMIN') return await disconnect(person, await readForm(request), requestId)
    await noteDenied({ person, subject: { kind: 'page', id: paths.startBulk }, requestId })
    return new Response(null, { status: 404 })
  })
}

async function disconnect(actor: Person, form: URLSearchParams, requestId: string): Promise<Response> {
  const { fields } = await readBulk(actor, form)
  const asked = (more: Record<string, string> = {}) =>
    `${paths.askBulk}?${new URLSearchParams([...fields, ...Object.entries(more)])}`
  const back = asked()
  if (!hasSignedInLately(actor)) return askToSignInAgain(back.length > longestWayBack ? paths.adminClinics : back)
  const reason = readReason(form.get('reason'))
  if (reason === null) return seeOther(asked({ problem: 'no-reason' }))
  const expected = Number(form.get('expected') ?? Number.NaN)
  if (!Number.isInteger(expected) || expected < 0) return seeOther(asked({ problem: 'changed' }))
  const result = await disconnectChosen({ actor, given: form, expected, reason, requestId })
  if (result.kind !== 'done') return seeOther(asked({ problem: 'changed' }))
  return seeOther(asked({ done: String(result.disconnected), already: String(result.already) }))
}
