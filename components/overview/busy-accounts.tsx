import { numberWords } from '@/components/charts/number-words'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import type { BusyAccountView, OverviewView } from '@/lib/admin/overview-view'

/** How full: drawn, since the number beside it says it. */
function Gauge({ share }: { share: number }) {
  return (
    <svg width="100%" height="8" aria-hidden="true" focusable="false">
      <rect width="100%" height="8" rx="4" className="fill-sunken" />
      <rect width={`${Math.min(100, Math.round(share * 100))}%`} height="8" rx="4" className="fill-accent" />
    </svg>
  )
}

function Account({ account, limit }: { account: BusyAccountView; limit: number }) {
  const words = messages().overview.calls
  const { name, clinicId, peak } = account
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1">
      {clinicId === null ? (
        <span className="truncate">{name}</span>
      ) : (
        <a
          href={paths.adminClinic(clinicId)}
          className="truncate underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent"
        >
          {name}
        </a>
      )}
      <span>
        <strong>{numberWords(peak)}</strong> <span className="text-muted">{words.of(limit)}</span>
      </span>
      <div className="col-span-2">
        <Gauge share={peak / limit} />
      </div>
    </li>
  )
}

/** Accounts that came near the limit lately, the busiest first. Nothing when none did. */
export function BusyAccounts({ busiest, limit }: Pick<OverviewView, 'busiest' | 'limit'>) {
  const words = messages().overview.calls
  if (busiest.length === 0) return null
  return (
    <Card as="section" labelledBy="busy-accounts" className="flex flex-col gap-5">
      <header>
        <h2 id="busy-accounts" className="font-bold text-xl">
          {words.accounts}
        </h2>
        <p className="text-muted text-sm">{words.accountsLead}</p>
      </header>
      <ul className="grid gap-x-8 gap-y-4 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {busiest.map((account) => (
          <Account key={account.account} account={account} limit={limit} />
        ))}
      </ul>
    </Card>
  )
}
