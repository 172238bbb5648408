import type { PeopleNotice } from '@/components/messages/en/admin'
import { paths } from '@/components/shell/paths'
import { invitePerson } from '@/lib/admin/invite-person'
import { setPersonDisabled } from '@/lib/admin/set-person-disabled'
import { setPersonRole } from '@/lib/admin/set-person-role'
import type { Actor } from '@/lib/audit/audit-event'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import { askToSignInAgain, hasSignedInLately } from '@/lib/auth/signed-in-lately'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

const notices = {
  invited: 'invited',
  'already-there': 'already-there',
  'bad-email': 'bad-email',
  changed: 'changed',
  unchanged: 'changed',
  yourself: 'not-yourself',
  'last-admin': 'last-admin',
} as const satisfies Record<string, PeopleNotice>

/** What gives rights away or takes them: for these, a sign-in of this morning is not enough. (ASVS 7.5.3) */
function isDangerous(form: URLSearchParams): boolean {
  return form.get('intent') !== 'invite' || form.get('role') === 'ADMIN'
}

type Outcome = keyof typeof notices | 'forbidden' | 'unknown-person' | 'unknown-intent'

async function change(actor: Actor, form: URLSearchParams, requestId: string): Promise<Outcome> {
  const role = form.get('role') === 'ADMIN' ? 'ADMIN' : 'STAFF'
  const intent = form.get('intent')
  if (intent === 'invite') {
    return (await invitePerson({ actor, input: { email: form.get('email') ?? '', role }, requestId })).kind
  }
  const personId = uuidOrNull(form.get('person'))
  if (personId === null) return 'unknown-person'
  if (intent === 'role') return (await setPersonRole({ actor, input: { personId, role }, requestId })).kind
  if (intent !== 'disable' && intent !== 'enable') return 'unknown-intent'
  return (await setPersonDisabled({ actor, input: { personId, isDisabled: intent === 'disable' }, requestId })).kind
}

async function nothingHere(person: { id: string }, requestId: string): Promise<Response> {
  await noteDenied({ person, subject: { kind: 'page', id: paths.changePeople }, requestId })
  return new Response(null, { status: 404 })
}

/** What the forms of the people page send. Whoever is no admin finds nothing here. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  const person = await currentPerson()
  if (person === null) return seeOther(`${paths.signIn}?next=${paths.adminPeople}`)
  const requestId = newRequestId(request)
  if (person.role !== 'ADMIN') return await nothingHere(person, requestId)
  const form = await readForm(request)
  if (isDangerous(form) && !hasSignedInLately(person)) return askToSignInAgain(paths.adminPeople)
  const outcome = await change({ kind: 'person', userId: person.id }, form, requestId)
  if (outcome === 'forbidden') return await nothingHere(person, requestId)
  if (outcome === 'unknown-person' || outcome === 'unknown-intent') return seeOther(paths.adminPeople)
  return seeOther(`${paths.adminPeople}?notice=${notices[outcome]}`)
}
