import { type AdminForm, answerAdminForm } from '@/app/admin/answer-admin-form'
import { paths } from '@/components/shell/paths'
import { askToSignInAgain, hasSignedInLately } from '@/lib/auth/signed-in-lately'
import { onlyPost } from '@/lib/infra/other-methods'
import { seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'
import { personChanges } from './change-person'

/** What gives rights or takes them: for these, a sign-in of this morning is not enough. (ASVS 7.5.3) */
const dangerous = ['role', 'disable', 'enable']

async function change(sent: AdminForm, personId: string): Promise<Response | null> {
  const { person, form } = sent
  const intent = form.get('intent') ?? ''
  const page = paths.adminPerson(personId)
  if (dangerous.includes(intent) && !hasSignedInLately(person)) return askToSignInAgain(page)
  const doIt = Object.hasOwn(personChanges, intent) ? personChanges[intent] : undefined
  const notice = doIt === undefined ? null : await doIt({ ...sent, personId })
  if (notice === null) return null
  const search = form.get('search')
  const query = new URLSearchParams({ notice, ...(search ? { clinic: search } : {}) })
  return seeOther(`${page}?${query}`)
}

type Context = { params: Promise<{ id: string }> }

/** What the forms of a person's page send. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const personId = uuidOrNull((await params).id)
  const page = personId === null ? paths.adminPeople : paths.adminPerson(personId)
  return answerAdminForm(request, page, async (sent) => (personId === null ? null : change(sent, personId)))
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
