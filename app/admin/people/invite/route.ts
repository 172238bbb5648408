import { type AdminForm, answerAdminForm } from '@/app/admin/answer-admin-form'
import type { PersonNotice } from '@/components/messages/en/person'
import { languageOf } from '@/components/messages/languages'
import { paths } from '@/components/shell/paths'
import { invitePerson } from '@/lib/admin/invite-person'
import { sendInvitation } from '@/lib/admin/send-invitation'
import { askToSignInAgain, hasSignedInLately } from '@/lib/auth/signed-in-lately'
import { onlyPost } from '@/lib/infra/other-methods'
import { seeOther } from '@/lib/infra/see-other'
import { invitationMail } from '../invitation-mail'

async function mail({ person, requestId }: AdminForm, personId: string, isAdmin: boolean): Promise<PersonNotice> {
  const actor = { userId: person.id, calledName: person.name ?? person.email }
  const { kind } = await sendInvitation({ actor, personId, requestId, now: new Date() }, invitationMail)
  if (kind === 'no-mail') return 'invited-no-mail'
  if (kind !== 'sent') return 'invited-not-mailed'
  return isAdmin ? 'invited-admin' : 'invited'
}

async function invite(sent: AdminForm): Promise<Response | null> {
  const { person, actor, form, requestId } = sent
  const role = form.get('role') === 'ADMIN' ? 'ADMIN' : 'STAFF'
  if (role === 'ADMIN' && !hasSignedInLately(person)) return askToSignInAgain(paths.adminPeople)
  const input = { email: form.get('email') ?? '', role, language: languageOf(form.get('language')) } as const
  const invited = await invitePerson({ actor, input, requestId })
  if (invited.kind === 'forbidden') return null
  if (invited.kind === 'bad-email') return seeOther(`${paths.adminPeople}?notice=bad-email`)
  const page = paths.adminPerson(invited.personId)
  if (invited.kind === 'already-there') return seeOther(`${page}?notice=already-there`)
  return seeOther(`${page}?notice=${await mail(sent, invited.personId, role === 'ADMIN')}`)
}

/** The invitation form: somebody is on the list from now on, and gets a mail where there is a mail server. */
export function POST(request: Request): Promise<Response> {
  return answerAdminForm(request, paths.adminPeople, invite)
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
