import { testClinic } from '@/lib/admin/test-clinic'
import { onlyPost } from '@/lib/infra/other-methods'
import { answerPress } from '../answer-press'

type Test = { params: Promise<{ id: string }> }

/** "Test now": what it found is on the trail, and the page reads it from there. */
export async function POST(request: Request, { params }: Test): Promise<Response> {
  return answerPress(request, (await params).id, async ({ person, clinicId, requestId }) => {
    return (await testClinic({ actor: person, clinicId, requestId })).kind
  })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
