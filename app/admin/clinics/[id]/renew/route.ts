import { renewClinic } from '@/lib/admin/renew-clinic'
import { onlyPost } from '@/lib/infra/other-methods'
import { answerPress } from '../answer-press'

type Renew = { params: Promise<{ id: string }> }

/** "Renew now". */
export async function POST(request: Request, { params }: Renew): Promise<Response> {
  return answerPress(request, (await params).id, async ({ person, clinicId, requestId }) => {
    return (await renewClinic({ actor: person, clinicId, requestId })).kind
  })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
