import { notFound } from 'next/navigation'
import { OutcomePage } from '@/components/connections/outcome-page'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'
import { isConnectOutcome } from '@/lib/connect/connect-outcome'
import { uuidOrNull } from '@/lib/infra/uuid'

type Result = {
  params: Promise<{ outcome: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The tab says what happened too. */
export async function generateMetadata({ params }: Result) {
  const messages = await readMessages()
  const { outcome } = await params
  return isConnectOutcome(outcome) ? { title: messages.outcomes[outcome].title } : {}
}

/** How a connect attempt ended, for each word of the closed list. */
export default async function ResultPage({ params, searchParams }: Result) {
  const { outcome } = await params
  if (!isConnectOutcome(outcome)) notFound()
  const query = await searchParams
  const reference = typeof query.ref === 'string' && /^[0-9a-f]{8}$/.test(query.ref) ? query.ref : null
  // Whose clinic it is, the start asks again: what stands in an address proves nothing.
  const clinicId = uuidOrNull(query.clinic)
  return (
    <AppFrame person={await currentPerson()}>
      <OutcomePage
        outcome={outcome}
        reference={reference}
        pendingId={uuidOrNull(query.confirm)}
        again={clinicId === null ? undefined : { purpose: 'reconnect', clinicId, returnPath: paths.clinic(clinicId) }}
      />
    </AppFrame>
  )
}
