import type { ReactNode } from 'react'
import { numberWords } from '@/components/charts/number-words'
import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import { type Detail, DetailsList } from '@/components/ui/details-list'
import { RelativeTime } from '@/components/ui/relative-time'
import type { AdminClinicView } from '@/lib/admin/admin-clinic-view'
import type { ConnectionView } from '@/lib/connect/connection-view'

type Shown = { clinic: AdminClinicView; now?: Date }

function Time({ clinic, instant, now }: Shown & { instant: string | null }) {
  return <RelativeTime instant={instant} timezone={clinic.timezone} now={now} />
}

function Next({ clinic, connection, now }: Shown & { connection: ConnectionView }) {
  const words = messages().adminClinic
  const { step, at } = connection.next
  if (step === 'none' || step === 'renewing') return words.steps[step]
  return (
    <>
      {words.steps[step]} {at === null ? words.anyMoment : <Time clinic={clinic} instant={at} now={now} />}
    </>
  )
}

function LastTest({ clinic, now }: Shown) {
  const words = messages().adminClinic
  const { lastTest } = clinic
  if (lastTest === null) return words.noTest
  return (
    <>
      <Time clinic={clinic} instant={lastTest.at} now={now} />: {words.tests[lastTest.outcome]}{' '}
      <span className="text-muted">{words.answeredIn(numberWords(lastTest.ms))}</span>
    </>
  )
}

function details({ clinic, now }: Shown): Detail[] {
  const words = messages().adminClinic
  const { connection } = clinic
  const test = { term: words.lastTest, value: <LastTest clinic={clinic} now={now} /> }
  if (connection === null) return [{ term: words.cause, value: words.causes.never }]
  return [
    { term: words.cause, value: words.causes[connection.cause] },
    { term: words.whoMustAct, value: words.whoActs[connection.whoActs] },
    { term: words.next, value: <Next clinic={clinic} connection={connection} now={now} /> },
    { term: words.since, value: <Time clinic={clinic} instant={connection.since} now={now} /> },
    { term: words.lastCall, value: <Time clinic={clinic} instant={connection.lastCallOkAt} now={now} /> },
    test,
  ]
}

/** How the clinic stands, with what proves it. @param children what can be done about it @param now for tests */
export function EvidenceCard({ clinic, now, children }: Shown & { children: ReactNode }) {
  const words = messages().adminClinic
  return (
    <Card as="section" labelledBy="evidence" className="flex flex-col gap-6">
      <h2 id="evidence" className="font-bold text-xl">
        {words.evidence}
      </h2>
      <DetailsList details={details({ clinic, now })} />
      {children}
    </Card>
  )
}
