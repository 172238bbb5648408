import 'server-only'
import type { Settings } from '@/lib/infra/settings'
import { checkDatabaseSide } from './check-database'
import { checkJournal, checkNode } from './check-machine'
import { checkDigitail, checkIssuer, checkMail } from './check-outside'
import { checkCookies, checkPublicUrl, checkRedirectUri, type SeenRequest } from './check-public-url'
import { checkNames, type Finding, good } from './finding'

/**
 * Looks at everything that this app needs to run: the machine, its settings, its database, and whoever it talks to.
 * Changes nothing, sends no secret, and takes some five seconds at most.
 *
 * @param seen what the request at hand shows, null outside of one
 * @returns a line for each thing, in the order of `checkNames`
 */
export async function examine(settings: Settings, seen: SeenRequest | null): Promise<Finding[]> {
  const found = await Promise.all([
    [checkNode(), good('settings'), checkRedirectUri(settings)],
    checkPublicUrl(settings, seen),
    checkCookies(settings),
    checkDatabaseSide(settings),
    checkJournal(settings.DATA_DIR),
    checkMail(settings),
    checkIssuer(settings),
    checkDigitail(settings),
  ])
  return found.flat().sort((one, other) => checkNames.indexOf(one.check) - checkNames.indexOf(other.check))
}
