import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import type { UseRange } from '@/lib/connect/use-range'

const box = 'min-h-12 rounded-field border-2 border-edge bg-surface px-4 py-2.5 text-ink'

function Day({ name, label, value, most }: { name: string; label: string; value: string; most: string }) {
  return (
    <div className="flex min-w-36 flex-1 flex-col gap-1.5 sm:flex-none">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <input id={name} name={name} type="date" defaultValue={value} max={most} className={box} />
    </div>
  )
}

/** Which days: a form that goes to its own address. @param today the last day that can be asked for */
export function UseRangeForm({ clinicId, range, today }: { clinicId: string; range: UseRange; today: string }) {
  const words = messages().dataUse
  return (
    <form method="get" action={paths.clinicUse(clinicId)} className="flex flex-wrap items-end gap-3">
      <Day name="from" label={words.from} value={range.from} most={today} />
      <Day name="to" label={words.to} value={range.to} most={today} />
      <SubmitButton look="secondary">{words.show}</SubmitButton>
    </form>
  )
}
