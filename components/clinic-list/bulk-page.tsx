import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { LinkButton, SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import type { BulkView } from '@/lib/admin/bulk-view'

function Result({ view: { task, done, problem } }: { view: BulkView }) {
  const words = messages().clinicList.bulkPage
  if (done !== null)
    return (
      <Notice tone="good" isNew>
        {words[task].done(done.count)} {done.already > 0 ? words[task].already(done.already) : null}
      </Notice>
    )
  if (problem !== 'changed') return null
  return (
    <Notice tone="warn" isNew>
      {words.changed}
    </Notice>
  )
}

function Reason({ isMissing }: { isMissing: boolean }) {
  const words = messages().clinicList.bulkPage
  const problem = isMissing ? words.noReason : null
  return <TextField label={words.reason} name="reason" hint={words.reasonHint} isRequired problem={problem} />
}

function Ask({ view }: { view: BulkView }) {
  const words = messages().clinicList.bulkPage
  const { task, fields, live, others, most, names } = view
  const says = words[task]
  const count = Math.min(live, most)
  const listed = names.join(' · ')
  return (
    <Card>
      <form method="post" action={paths.startBulk} className="flex flex-col gap-5">
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="expected" value={live} />
        <div className="flex flex-col gap-2">
          <p className="font-semibold text-xl">{says.question(count)}</p>
          <p className="text-muted">{live > names.length ? words.andOthers(listed) : listed}</p>
          <p>{says.what}</p>
          {live > most ? <p>{says.bounded(most, live)}</p> : null}
          {others > 0 ? <p>{says.others(others)}</p> : null}
        </div>
        {task === 'disconnect' ? <Reason isMissing={view.problem === 'no-reason'} /> : null}
        <div className="flex flex-wrap gap-3">
          <SubmitButton look={task === 'disconnect' ? 'danger' : 'primary'}>{says.button(count)}</SubmitButton>
          <LinkButton href={paths.adminClinics} look="quiet">
            {words.back}
          </LinkButton>
        </div>
      </form>
    </Card>
  )
}

function Over({ view: { task, done } }: { view: BulkView }) {
  const words = messages().clinicList.bulkPage
  const sentence = done === null ? words[task].nothing : task === 'disconnect' ? words[task].allDone : null
  return (
    <Card className="flex flex-col items-start gap-4">
      {sentence === null ? null : <p>{sentence}</p>}
      <LinkButton href={paths.adminClinics} look="secondary">
        {words.back}
      </LinkButton>
    </Card>
  )
}

/** Says what a press would do to several clinics, and asks; afterwards, what it did. */
export function BulkPage({ view }: { view: BulkView }) {
  const words = messages().clinicList.bulkPage
  // Whoever is renewed stays connected, so who is left says nothing about what is left to do.
  const isOver = view.live === 0 || (view.task === 'renew' && view.done !== null)
  return (
    <>
      <PageHeader title={words[view.task].title} />
      <div className="flex flex-col gap-6">
        <Result view={view} />
        {isOver ? <Over view={view} /> : <Ask view={view} />}
      </div>
    </>
  )
}
