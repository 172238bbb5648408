import { messages } from '@/components/messages/messages'
import { SubmitButton } from './button'
import { TextField } from './field'
import { LiveForm } from './live-form'

/**
 * One field that searches the page it stands on, as one types where scripts run and by its button everywhere.
 * @param name of the query parameter @param value what was searched
 * @param fields what else the address holds; empty ones are left out
 */
export function SearchForm({
  action,
  name,
  value,
  label,
  hint,
  button,
  fields = {},
}: {
  action: string
  name: string
  value: string
  label: string
  hint?: string
  button: string
  fields?: Record<string, string | null>
}) {
  return (
    <search>
      <LiveForm busyWords={messages().shell.searching}>
        <form action={action} className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
          {Object.entries(fields).map(([key, text]) =>
            text ? <input key={key} type="hidden" name={key} value={text} /> : null,
          )}
          <TextField
            label={label}
            name={name}
            type="search"
            placeholder={hint}
            defaultValue={value}
            autoComplete="off"
          />
          <SubmitButton look="secondary" width="full">
            {button}
          </SubmitButton>
        </form>
      </LiveForm>
    </search>
  )
}
