import { cookies } from 'next/headers'
import type { LinkNotice } from '@/components/messages/en/links'
import { paths } from '@/components/shell/paths'
import type { Person } from '@/lib/auth/person'
import { onlyPost } from '@/lib/infra/other-methods'
import { uuidOrNull } from '@/lib/infra/uuid'
import { decideLinkRequest } from '@/lib/links/decide-link-request'
import { hideNow, showOnce } from '@/lib/links/fresh-link-cookie'
import { renewLinkAddress } from '@/lib/links/renew-link-address'
import { revokeConnectLink } from '@/lib/links/revoke-connect-link'
import { sendLinkMail } from '@/lib/links/send-link-mail'
import { answerLinkForm } from '../../answer-link-form'
import { linkMailStyle } from '../../link-mail'
import { noticeOfMail } from '../../notice-of-mail'

type Change = { person: Person; linkId: string; form: URLSearchParams; requestId: string }

/** What became of a change; null: there is no such link for this person. */
type Outcome = LinkNotice | null

async function renew({ person, linkId, form, requestId }: Change, isMailed: boolean): Promise<Outcome> {
  const actor = { kind: 'person', userId: person.id } as const
  const recipient = isMailed ? (form.get('recipient') ?? '') : null
  const result = await renewLinkAddress({ actor, linkId, recipient, requestId })
  if (result.kind === 'over' || result.kind === 'bad-recipient') return result.kind
  if (result.kind !== 'renewed') return null
  const { url } = result
  showOnce(await cookies(), url)
  if (!isMailed) return 'created'
  return noticeOfMail[(await sendLinkMail({ actor, linkId, url, style: linkMailStyle, requestId })).kind]
}

async function revoke({ person, linkId, requestId }: Change): Promise<Outcome> {
  const { kind } = await revokeConnectLink({ actor: { kind: 'person', userId: person.id }, linkId, requestId })
  return kind === 'revoked' || kind === 'over' ? kind : null
}

async function decide(change: Change, decision: 'approve' | 'refuse'): Promise<Outcome> {
  const { person, linkId, form, requestId } = change
  const chosen = form.getAll('clinic').map(Number)
  const replaces = form.getAll('replaces')
  const { kind } = await decideLinkRequest({ actor: person, linkId, decision, chosen, replaces, requestId })
  return kind === 'forbidden' ? null : kind
}

async function carryOut(change: Change): Promise<Outcome> {
  const intent = change.form.get('intent')
  switch (intent) {
    case 'approve':
    case 'refuse':
      return await decide(change, intent)
    case 'revoke':
      return await revoke(change)
    case 'hide':
      hideNow(await cookies())
      return 'hidden'
    default:
      return intent === 'mail' || intent === 'renew' ? await renew(change, intent === 'mail') : null
  }
}

/** What the forms of a link's page send. Whoever is no admin finds nothing here. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const linkId = uuidOrNull((await params).id)
  return answerLinkForm(request, linkId, async (given) => {
    const outcome = linkId === null ? null : await carryOut({ ...given, linkId })
    return outcome === null || linkId === null ? null : `${paths.adminLink(linkId)}?notice=${outcome}`
  })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
