import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { LinkButton, SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import type { BulkView } from '@/lib/admin/bulk-view'

const words = messages.clinicList.bulkPage

function Result({ view: { done, problem } }: { view: BulkView }) {
  if (done !== null)
    return (
      <Notice tone="good" isNew>
        {words.done(done.disconnected, done.already)}
      </Notice>
    )
  if (problem !== 'changed') return null
  return (
    <Notice tone="warn" isNew>
      {words.changed}
    </Notice>
  )
}

function Ask({ view }: { view: BulkView }) {
  const { fields, live, others, most, names, problem } = view
  const count = Math.min(live, most)
  return (
    <Card>
      <form method="post" action={paths.startBulk} className="flex flex-col gap-5">
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="expected" value={live} />
        <div className="flex flex-col gap-2">
          <p className="font-semibold text-xl">{words.question(count)}</p>
          <p className="text-muted">{words.names(names, live)}</p>
          <p>{words.what}</p>
          {live > most ? <p>{words.bounded(most, live)}</p> : null}
          {others > 0 ? <p>{words.others(others)}</p> : null}
        </div>
        <TextField
          label={words.reason}
          name="reason"
          hint={words.reasonHint}
          isRequired
          problem={problem === 'no-reason' ? words.noReason : null}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton look="danger">{words.button(count)}</SubmitButton>
          <LinkButton href={paths.adminClinics} look="quiet">
            {words.back}
          </LinkButton>
        </div>
      </form>
    </Card>
  )
}

/** Says what disconnecting several clinics would do, and asks; afterwards, what it did. */
export function BulkPage({ view }: { view: BulkView }) {
  return (
    <>
      <PageHeader title={words.title} />
      <div className="flex flex-col gap-6">
        <Result view={view} />
        {view.live > 0 ? (
          <Ask view={view} />
        ) : (
          <Card className="flex flex-col items-start gap-4">
            <p>{view.done === null ? words.nothing : words.allDone}</p>
            <LinkButton href={paths.adminClinics} look="secondary">
              {words.back}
            </LinkButton>
          </Card>
        )}
      </div>
    </>
  )
}
