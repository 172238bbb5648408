import 'server-only'
import { inTransaction } from '@/lib/infra/db'
import { findLiveLink } from './find-live-link'

/**
 * The link whose secret a browser holds, for the page that says how it went.
 *
 * @param token from the browser's cookie
 * @param linkId the link that the page is about, or null when it does not say
 * @returns null when the browser holds another link, or none that we know
 */
export async function readHeldLink(
  token: string,
  linkId: string | null,
): Promise<{ clinicName: string; canRetry: boolean } | null> {
  return await inTransaction(async (tx) => {
    const found = await findLiveLink(tx, token)
    if (found.link === null || (linkId !== null && found.link.id !== linkId)) return null
    return { clinicName: found.link.clinicName, canRetry: found.kind === 'live' }
  })
}
