import 'server-only'
import { batchOf } from '@/lib/infra/batch'
import { db } from '@/lib/infra/db'
import { type AccountPeak, raisePeaks } from '@/lib/store/account-peaks'
import { countActivity, hourOf } from '@/lib/store/count-activity'

// Below a quarter of its limit an account is nobody's concern, and a row for each and every hour would be many.
const worthNoting = 1 / 4

const peaks = () =>
  batchOf<AccountPeak>('account-peaks', {
    merge: (one, other) => (one.peak < other.peak ? other : one),
    write: (all) => raisePeaks(db(), all),
  })

/**
 * Notes how busy an account is: what all instances have reserved of its budget in the last minute or so.
 *
 * @param noted.account "environment:digitailUserId"
 * @param noted.limit requests a minute
 */
export function notePeak({ account, inMinute, limit }: { account: string; inMinute: number; limit: number }): void {
  countActivity({ busiestMinute: inMinute })
  if (inMinute < limit * worthNoting) return
  const hour = hourOf(Date.now())
  peaks().add(`${hour.toISOString()} ${account}`, { hour, account, peak: inMinute })
}
