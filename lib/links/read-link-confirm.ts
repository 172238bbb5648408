import 'server-only'
import { replacementMark, type StandingClinic } from '@/lib/connect/clinic-standing'
import type { OfferedClinicView } from '@/lib/connect/confirm-view'
import { inTransaction } from '@/lib/infra/db'
import type { LinkConfirmView } from './link-confirm-view'
import { type FoundPending, readLinkPending } from './link-pending'

// Which account served the clinic so far is nothing that a link tells.
function toOffered(clinic: StandingClinic): OfferedClinicView {
  const { offered, standing } = clinic
  return {
    digitailClinicId: offered.id,
    name: offered.name,
    logoUrl: offered.logoUrl,
    standing,
    currentAccount: null,
    replaces: replacementMark(clinic),
    preselected: true,
  }
}

/**
 * What the question "Is this your clinic?" shows to the holder of a link. The other clinics of a group are not offered.
 *
 * @param browser the mark of the browser that asks
 */
export async function readLinkConfirm(input: {
  id: string
  browser: string | null
}): Promise<{ kind: 'found'; view: LinkConfirmView } | Extract<FoundPending, { kind: 'refused' }>> {
  return await inTransaction(async (tx) => {
    const found = await readLinkPending(tx, input)
    if (found.kind === 'refused') return found
    const { link, pending, reached } = found
    const { connection, clinics } = pending
    const view: LinkConfirmView = {
      id: input.id,
      clinicName: link.clinicName,
      accountName: connection.accountName,
      accountEmail: connection.accountEmail,
      clinic: reached === null ? null : toOffered(reached),
      otherClinics: reached === null ? clinics.map(({ offered }) => offered.name) : [],
    }
    return { kind: 'found', view }
  })
}
