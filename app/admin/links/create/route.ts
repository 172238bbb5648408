import { cookies } from 'next/headers'
import { brand } from '@/components/brand'
import { linkMail } from '@/components/messages/en/link-mail'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'
import { createConnectLink } from '@/lib/links/create-connect-link'
import { showOnce } from '@/lib/links/fresh-link-cookie'
import { sendLinkMail } from '@/lib/links/send-link-mail'

const noticeOfMail = {
  sent: 'mailed',
  failed: 'mail-failed',
  'too-many': 'mail-too-soon',
  'no-mail': 'no-mail',
  'no-recipient': 'created',
} as const

/** Makes a connect link, mails it where that is wanted, and shows its address once, on its own page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  const person = await currentPerson()
  if (person === null) return seeOther(`${paths.signIn}?next=${paths.newLink}`)
  const form = await readForm(request)
  const requestId = newRequestId(request)
  const actor = { kind: 'person', userId: person.id } as const
  const clinicId = uuidOrNull(form.get('clinic'))
  const result = await createConnectLink({
    actor,
    clinic: clinicId === null ? { name: form.get('name') ?? '' } : { id: clinicId },
    purpose: form.get('purpose') === 'repair' ? 'repair' : 'connect',
    recipient: form.get('recipient')?.trim() || null,
    lifetimeHours: Number(form.get('hours')),
    requestId,
  })
  if (result.kind === 'forbidden') return new Response(null, { status: 404 })
  if (result.kind !== 'created') return seeOther(backToForm(form, result.kind))
  const { linkId, url } = result
  const mailed = await sendLinkMail({ actor, linkId, url, style: { write: linkMail, brand }, requestId })
  showOnce(await cookies(), url)
  return seeOther(`${paths.adminLink(linkId)}?notice=${noticeOfMail[mailed.kind]}`)
}

// What was typed is not kept in an address; the clinic is only an id.
function backToForm(form: URLSearchParams, notice: string): string {
  const clinic = uuidOrNull(form.get('clinic'))
  const purpose = form.get('purpose') === 'repair' ? 'repair' : 'connect'
  return `${paths.newLink}?${new URLSearchParams({ notice, ...(clinic && { clinic, purpose }) })}`
}
