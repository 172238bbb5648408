import { paths } from '@/components/shell/paths'
import { askToSignInAgain, hasSignedInLately } from '@/lib/auth/signed-in-lately'
import { disconnectClinic } from '@/lib/connect/disconnect-clinic'
import { readReason } from '@/lib/connect/read-reason'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { answerPress, type PressOutcome } from '../answer-press'

type Disconnect = { params: Promise<{ id: string }> }

/** "Disconnect now", with a reason, by somebody who proved lately who they are. */
export async function POST(request: Request, { params }: Disconnect): Promise<Response> {
  return answerPress(request, (await params).id, async ({ person, clinicId, requestId }): Promise<PressOutcome> => {
    if (!hasSignedInLately(person)) return askToSignInAgain(paths.adminClinic(clinicId))
    const reason = readReason((await readForm(request)).get('reason'))
    if (reason === null) return 'no-reason'
    const { kind } = await disconnectClinic({ actor: person, clinicId, requestId, reason })
    return kind === 'not-connected' ? 'disconnected' : kind
  })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
