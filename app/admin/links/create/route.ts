import { cookies } from 'next/headers'
import { languageOf } from '@/components/messages/languages'
import { paths } from '@/components/shell/paths'
import { onlyPost } from '@/lib/infra/other-methods'
import { uuidOrNull } from '@/lib/infra/uuid'
import { createConnectLink } from '@/lib/links/create-connect-link'
import { showOnce } from '@/lib/links/fresh-link-cookie'
import { sendLinkMail } from '@/lib/links/send-link-mail'
import { answerLinkForm } from '../answer-link-form'
import { linkMailStyle } from '../link-mail'
import { noticeOfMail } from '../notice-of-mail'

/** Makes a connect link, mails it where that is wanted, and shows its address once, on its own page. */
export async function POST(request: Request): Promise<Response> {
  return answerLinkForm(request, null, async ({ person, form, requestId }) => {
    const actor = { kind: 'person', userId: person.id } as const
    const clinicId = uuidOrNull(form.get('clinic'))
    const result = await createConnectLink({
      actor,
      clinic: clinicId === null ? { name: form.get('name') ?? '' } : { id: clinicId },
      purpose: form.get('purpose') === 'repair' ? 'repair' : 'connect',
      recipient: form.get('recipient')?.trim() || null,
      language: languageOf(form.get('language')),
      lifetimeHours: Number(form.get('hours')),
      requestId,
    })
    if (result.kind === 'forbidden') return null
    if (result.kind !== 'created') return backToForm(form, result.kind)
    const { linkId, url } = result
    const mailed = await sendLinkMail({ actor, linkId, url, style: linkMailStyle, requestId })
    showOnce(await cookies(), url)
    return `${paths.adminLink(linkId)}?notice=${noticeOfMail[mailed.kind]}`
  })
}

// What was typed is not kept in an address; the clinic is only an id.
function backToForm(form: URLSearchParams, notice: string): string {
  const clinic = uuidOrNull(form.get('clinic'))
  const purpose = form.get('purpose') === 'repair' ? 'repair' : 'connect'
  return `${paths.newLink}?${new URLSearchParams({ notice, ...(clinic && { clinic, purpose }) })}`
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
