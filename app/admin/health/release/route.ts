import { answerAdminForm } from '@/app/admin/answer-admin-form'
import { paths } from '@/components/shell/paths'
import { askToSignInAgain, hasSignedInLately } from '@/lib/auth/signed-in-lately'
import { onlyPost } from '@/lib/infra/other-methods'
import { seeOther } from '@/lib/infra/see-other'
import { releaseQuarantine } from '@/lib/refresh/quarantine'

/** Lets connections from a backup be tried, one by one. */
export function POST(request: Request): Promise<Response> {
  return answerAdminForm(request, paths.adminHealth, async ({ person, actor, requestId }) => {
    if (!hasSignedInLately(person)) return askToSignInAgain(paths.adminHealth)
    const released = await releaseQuarantine({ actor, requestId })
    return released === 'forbidden' ? null : seeOther(`${paths.adminHealth}?said=released`)
  })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
