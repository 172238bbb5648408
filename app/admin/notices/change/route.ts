import { refuseHaste, refusePost } from '@/app/refuse-post'
import { mailStyle } from '@/components/notices/mail-style'
import { paths } from '@/components/shell/paths'
import { sendNoticeAgain } from '@/lib/admin/send-notice-again'
import { sendTestMail } from '@/lib/admin/send-test-mail'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import type { Person } from '@/lib/auth/person'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'
import { chooseDigest } from '@/lib/notices/digest-choice'

const page = (query: string) => seeOther(`${paths.adminNotices}?${query}`)

async function change(person: Person, form: URLSearchParams, requestId: string): Promise<Response | 'forbidden'> {
  const intent = form.get('intent')
  if (intent === 'again') {
    const noticeId = uuidOrNull(form.get('notice'))
    if (noticeId === null) return page('said=over')
    const { kind } = await sendNoticeAgain({ actor: { kind: 'person', userId: person.id }, noticeId, requestId })
    return kind === 'forbidden' ? kind : page(`said=${kind}`)
  }
  if (intent === 'test') {
    const sent = await sendTestMail(person, mailStyle)
    if (sent.kind === 'forbidden') return sent.kind
    return page(sent.kind === 'failed' ? `failed=${sent.because}` : `said=${sent.kind}`)
  }
  if (intent !== 'digest-on' && intent !== 'digest-off') return seeOther(paths.adminNotices)
  const { kind } = await chooseDigest(person, intent === 'digest-on', requestId)
  if (kind === 'forbidden') return kind
  return form.get('return') === paths.account ? seeOther(`${paths.account}?notice=renamed`) : page(`said=${intent}`)
}

/** What the forms of the notices page send. Whoever is no admin finds nothing here. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  const person = await currentPerson()
  if (person === null) return seeOther(`${paths.signIn}?next=${paths.adminNotices}`)
  const hasty = await refuseHaste(request, person)
  if (hasty !== null) return hasty
  const requestId = newRequestId(request)
  const answer = person.role === 'ADMIN' ? await change(person, await readForm(request), requestId) : 'forbidden'
  if (answer !== 'forbidden') return answer
  await noteDenied({ person, subject: { kind: 'page', id: paths.changeNotices }, requestId })
  return new Response(null, { status: 404 })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
