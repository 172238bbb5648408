import 'server-only'
import { db } from '@/lib/infra/db'
import { revokeConnectLink } from '@/lib/links/revoke-connect-link'
import { readLeftLinks } from '@/lib/store/notice-links'

/** Takes links back that were mailed. @param actor who has them taken back */
export async function revokeLinks(
  linkIds: string[],
  by: Pick<Parameters<typeof revokeConnectLink>[0], 'actor' | 'requestId'>,
): Promise<void> {
  // What was authorised through it and waits for an admin's word is that admin's to decide.
  for (const linkId of linkIds) await revokeConnectLink({ ...by, linkId, sparesWaiting: true })
}

/** A key that nobody needs any more opens nothing: what mails about a cause that is over carried is taken back. */
export async function revokeLeftLinks(now: Date): Promise<void> {
  await revokeLinks(await readLeftLinks(db(), now), { actor: { kind: 'system', name: 'notices' }, requestId: null })
}
