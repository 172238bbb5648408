import { refuseHaste, refusePost } from '@/app/refuse-post'
import { operationWords } from '@/components/data-use/operation-words'
import { inLanguage } from '@/components/messages/messages'
import { messagesFor } from '@/components/messages/messages-for'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import { exportDataUse } from '@/lib/connect/export-data-use'
import { readUseRange } from '@/lib/connect/use-range'
import { endOnPage } from '@/lib/infra/end-on-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { seeOther } from '@/lib/infra/see-other'
import { fileFormat, streamFile } from '@/lib/infra/stream-file'
import { uuidOrNull } from '@/lib/infra/uuid'

type Export = { params: Promise<{ id: string }> }

/** Hands the receipt out as a file. Somebody else's clinic has none. */
export async function POST(request: Request, { params }: Export): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  const clinicId = uuidOrNull((await params).id)
  return endOnPage(request, '/connect/result/our-trouble', (requestId) => exportUse(request, clinicId, requestId))
}

async function exportUse(request: Request, clinicId: string | null, requestId: string): Promise<Response> {
  const actor = await currentPerson()
  if (actor === null) return seeOther(`${paths.signIn}?next=${paths.clinics}`)
  const hasty = await refuseHaste(request, actor)
  if (hasty !== null) return hasty
  const form = await readForm(request)
  const range = readUseRange({ from: form.get('from'), to: form.get('to') }, new Date())
  const format = fileFormat(form.get('format'))
  const { language } = messagesFor(request)
  const wordsOf = (operation: string) => inLanguage(language, () => operationWords(operation))
  const asked = { actor, range, format, wordsOf, requestId }
  const made = clinicId === null ? null : await exportDataUse({ ...asked, clinicId })
  if (made === null) {
    await noteDenied({ person: actor, subject: { kind: 'clinic', id: clinicId ?? 'unknown' }, requestId })
    return new Response(null, { status: 404 })
  }
  return streamFile(made.parts, { name: made.name, format })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
