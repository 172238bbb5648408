import { operationWords } from '@/components/data-use/operation-words'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import { exportDataUse } from '@/lib/connect/export-data-use'
import { readUseRange } from '@/lib/connect/use-range'
import { endOnPage } from '@/lib/infra/end-on-page'
import { readForm } from '@/lib/infra/read-form'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, seeOther } from '@/lib/infra/see-other'
import { fileFormat, streamFile } from '@/lib/infra/stream-file'
import { uuidOrNull } from '@/lib/infra/uuid'

type Export = { params: Promise<{ id: string }> }

/** Hands the receipt out as a file. Somebody else's clinic has none. */
export async function POST(request: Request, { params }: Export): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  const clinicId = uuidOrNull((await params).id)
  return endOnPage(request, '/connect/result/our-trouble', (requestId) => exportUse(request, clinicId, requestId))
}

async function exportUse(request: Request, clinicId: string | null, requestId: string): Promise<Response> {
  const actor = await currentPerson()
  if (actor === null) return seeOther(`${paths.signIn}?next=${paths.clinics}`)
  const form = await readForm(request)
  const range = readUseRange({ from: form.get('from'), to: form.get('to') }, new Date())
  const format = fileFormat(form.get('format'))
  const asked = { actor, range, format, wordsOf: operationWords, requestId }
  const made = clinicId === null ? null : await exportDataUse({ ...asked, clinicId })
  if (made === null) {
    await noteDenied({ person: actor, subject: { kind: 'clinic', id: clinicId ?? 'unknown' }, requestId })
    return new Response(null, { status: 404 })
  }
  return streamFile(made.parts, { name: made.name, format })
}
