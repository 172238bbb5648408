import { refuseHaste, refusePost } from '@/app/refuse-post'
import type { AccountNotice } from '@/components/messages/en/account'
import { paths } from '@/components/shell/paths'
import { currentSession } from '@/lib/auth/current-person'
import type { FoundSession } from '@/lib/auth/find-session'
import { endOtherSessions, endOwnSession } from '@/lib/auth/own-sessions'
import { renameYourself } from '@/lib/auth/rename-yourself'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

const ended = (count: number): AccountNotice => (count === 0 ? 'already-ended' : 'ended')

async function change(
  { person, tokenHash }: FoundSession,
  form: URLSearchParams,
  requestId: string,
): Promise<AccountNotice | null> {
  const owner = { userId: person.id, tokenHash, requestId }
  const session = uuidOrNull(form.get('session'))
  switch (form.get('intent')) {
    case 'rename':
      return (await renameYourself({ userId: person.id, input: form.get('name') ?? '', requestId })).kind
    case 'end-session':
      return session === null ? null : ended(await endOwnSession(owner, session))
    case 'end-others':
      return ended(await endOtherSessions(owner))
    default:
      return null
  }
}

/** What the forms of one's own page send: each changes oneself, and nobody else. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  const session = await currentSession()
  if (session === null) return seeOther(`${paths.signIn}?next=${encodeURIComponent(paths.account)}`)
  const hasty = await refuseHaste(request, session.person)
  if (hasty !== null) return hasty
  const notice = await change(session, await readForm(request), newRequestId(request))
  return seeOther(notice === null ? paths.account : `${paths.account}?notice=${notice}`)
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
