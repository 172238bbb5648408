import { refuseHaste, refusePost } from '@/app/refuse-post'
import { paths } from '@/components/shell/paths'
import { readBulk } from '@/lib/admin/bulk-choice'
import type { BulkTask } from '@/lib/admin/bulk-view'
import { type BulkResult, disconnectChosen } from '@/lib/admin/disconnect-chosen'
import { renewChosen } from '@/lib/admin/renew-chosen'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import type { Person } from '@/lib/auth/person'
import { askToSignInAgain, hasSignedInLately } from '@/lib/auth/signed-in-lately'
import { readReason } from '@/lib/connect/read-reason'
import { endOnPage } from '@/lib/infra/end-on-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { seeOther } from '@/lib/infra/see-other'

// What a way back after signing in may be long (lib/infra/return-path.ts); a longer choice is made again.
const longestWayBack = 900

/** "Renew N clinics" by an admin; "Disconnect N clinics", with a reason, by one who proved lately who they are. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  return endOnPage(request, paths.adminClinics, async (requestId) => {
    const person = await currentPerson()
    if (person === null) return seeOther(`${paths.signIn}?next=${paths.adminClinics}`)
    const hasty = await refuseHaste(request, person)
    if (hasty !== null) return hasty
    if (person.role === 'ADMIN') return await start(person, await readForm(request), requestId)
    await noteDenied({ person, subject: { kind: 'page', id: paths.startBulk }, requestId })
    return new Response(null, { status: 404 })
  })
}

type Wanted = { actor: Person; given: URLSearchParams; expected: number; requestId: string }

/** Does it, or says what is missing first. */
const tasks: Record<BulkTask, (wanted: Wanted) => Promise<BulkResult | 'no-reason' | 'sign-in-again'>> = {
  renew: renewChosen,
  disconnect: async (wanted) => {
    if (!hasSignedInLately(wanted.actor)) return 'sign-in-again'
    const reason = readReason(wanted.given.get('reason'))
    return reason === null ? 'no-reason' : await disconnectChosen({ ...wanted, reason })
  },
}

function readExpected(form: URLSearchParams): number | null {
  const expected = Number(form.get('expected') ?? Number.NaN)
  return Number.isInteger(expected) && expected >= 0 ? expected : null
}

async function start(actor: Person, form: URLSearchParams, requestId: string): Promise<Response> {
  const { fields, task } = await readBulk(actor, form)
  const asked = (more: Record<string, string> = {}) =>
    `${paths.askBulk}?${new URLSearchParams([...fields, ...Object.entries(more)])}`
  const expected = readExpected(form)
  // Nothing is expected of a form that does not say how many: more than none match, and nothing is done.
  const result = await tasks[task]({ actor, given: form, expected: expected ?? -1, requestId })
  if (result === 'no-reason') return seeOther(asked({ problem: 'no-reason' }))
  const back = asked()
  if (result === 'sign-in-again') return askToSignInAgain(back.length > longestWayBack ? paths.adminClinics : back)
  if (result.kind !== 'done') return seeOther(asked({ problem: 'changed' }))
  return seeOther(asked({ done: String(result.count), already: String(result.already) }))
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
