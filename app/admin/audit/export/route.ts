import { refuseHaste, refusePost } from '@/app/refuse-post'
import { paths } from '@/components/shell/paths'
import { exportTrail } from '@/lib/admin/export-trail'
import { parseTrailQuery } from '@/lib/admin/trail-query'
import { currentPerson } from '@/lib/auth/current-person'
import { noteDenied } from '@/lib/auth/deny-access'
import { endOnPage } from '@/lib/infra/end-on-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { seeOther } from '@/lib/infra/see-other'
import { fileFormat, streamFile } from '@/lib/infra/stream-file'

/** Hands the trail out as a file, with the filters of the page. Whoever is no admin finds nothing here. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  return endOnPage(request, paths.adminAudit, (requestId) => exportAudit(request, requestId))
}

async function exportAudit(request: Request, requestId: string): Promise<Response> {
  const actor = await currentPerson()
  if (actor === null) return seeOther(`${paths.signIn}?next=${paths.adminAudit}`)
  const hasty = await refuseHaste(request, actor)
  if (hasty !== null) return hasty
  const form = await readForm(request)
  const format = fileFormat(form.get('format'))
  const made = await exportTrail({ actor, query: parseTrailQuery(Object.fromEntries(form)), format, requestId })
  if (made === null) {
    await noteDenied({ person: actor, subject: { kind: 'page', id: paths.exportAudit }, requestId })
    return new Response(null, { status: 404 })
  }
  return streamFile(made.parts, { name: made.name, format })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
