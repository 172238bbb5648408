import { answerAdminForm } from '@/app/admin/answer-admin-form'
import { paths } from '@/components/shell/paths'
import { endEverySession } from '@/lib/admin/end-sessions'
import { askToSignInAgain, hasSignedInLately } from '@/lib/auth/signed-in-lately'
import { onlyPost } from '@/lib/infra/other-methods'
import { seeOther } from '@/lib/infra/see-other'

/** Signs everybody out but the browser that asks. */
export function POST(request: Request): Promise<Response> {
  return answerAdminForm(request, paths.adminPeople, async ({ person, actor, tokenHash, requestId }) => {
    if (!hasSignedInLately(person)) return askToSignInAgain(paths.adminPeople)
    const { kind } = await endEverySession({ actor, tokenHash, requestId })
    return kind === 'ended' ? seeOther(`${paths.adminPeople}?notice=everybody-out`) : null
  })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
