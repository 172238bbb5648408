import type { AdminClinicNotice } from '@/components/messages/en/admin-clinic'
import { setClinicContact } from '@/lib/admin/set-clinic-contact'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { answerPress } from '../answer-press'

type Contact = { params: Promise<{ id: string }> }

const outcomes = {
  changed: 'contact-saved',
  unchanged: 'contact-saved',
  'bad-email': 'contact-bad',
  forbidden: 'not-found',
  'unknown-clinic': 'not-found',
} as const satisfies Record<string, AdminClinicNotice | 'not-found'>

/** "Save contact": whom to write to when the clinic needs a person. */
export async function POST(request: Request, { params }: Contact): Promise<Response> {
  return answerPress(request, (await params).id, async ({ person, clinicId, requestId }) => {
    const email = (await readForm(request)).get('email') ?? ''
    const actor = { kind: 'person', userId: person.id } as const
    return outcomes[(await setClinicContact({ actor, input: { clinicId, email }, requestId })).kind]
  })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
