import { messagesFor } from '@/components/messages/messages-for'
import { mailStyle } from '@/components/notices/mail-style'
import { isNoticeKind, sampleContents } from '@/components/notices/sample-contents'
import { currentPerson } from '@/lib/auth/current-person'
import { onlyGet } from '@/lib/infra/other-methods'
import { renderMail } from '@/lib/notices/notice-ports'

const nothing = () => new Response(null, { status: 404 })

/** The HTML of a mail for the frame of its preview; next.config.mjs gives it a policy that allows styles and nothing else. */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  const person = await currentPerson()
  const { kind } = await params
  if (person?.role !== 'ADMIN' || !isNoticeKind(kind)) return nothing()
  const { html } = renderMail(mailStyle, sampleContents[kind], messagesFor(request).language)
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyGet
