import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { Icon } from './icon'

const box =
  'min-h-12 w-full rounded-field border-2 border-edge bg-surface px-4 py-2.5 text-ink leading-6 placeholder:text-muted aria-invalid:border-bad'

type FieldProps = {
  label: string
  name: string
  hint?: string
  /** Why what was sent could not be used, and what to write instead. */
  problem?: string | null
}

function Described({ id, hint, problem }: { id: string; hint?: string; problem?: string | null }) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="font-semibold text-bad text-sm">
          {problem}
        </p>
      ) : null}
    </>
  )
}

/** The ids of what describes a field, or nothing. */
function describedBy({ name, hint, problem }: FieldProps): string | undefined {
  return [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined
}

/** One line of text with its label. */
export function TextField(
  props: FieldProps & {
    type?: 'text' | 'email' | 'search' | 'date'
    autoComplete?: HTMLInputAutoCompleteAttribute
    placeholder?: string
    defaultValue?: string
    isRequired?: boolean
  },
) {
  const { label, name, hint, problem, type = 'text', isRequired = false, ...rest } = props
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type={type}
        required={isRequired}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(props)}
        className={box}
        {...rest}
      />
      <Described id={name} hint={hint} problem={problem} />
    </div>
  )
}

/** A choice of one among a few. @param options value and words of each */
export function SelectField(
  props: FieldProps & { options: readonly { value: string; label: string }[]; defaultValue?: string },
) {
  const { label, name, hint, problem, options, defaultValue } = props
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <div className="relative">
        <select
          id={name}
          name={name}
          defaultValue={defaultValue}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(props)}
          className={`${box} appearance-none pe-12`}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" className="pointer-events-none absolute top-3.5 end-4 size-5 text-muted" />
      </div>
      <Described id={name} hint={hint} problem={problem} />
    </div>
  )
}

/** A row that can be ticked; the whole row is the target. @param children what the tick is about */
export function CheckRow({
  name,
  value,
  isTicked,
  isDisabled = false,
  children,
}: {
  name: string
  value: string
  isTicked: boolean
  isDisabled?: boolean
  children: ReactNode
}) {
  return (
    <label
      className={`flex gap-4 rounded-field border-2 px-4 py-4 ${
        isDisabled
          ? 'border-line border-dashed text-muted'
          : 'border-line bg-surface hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-2'
      }`}
    >
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isTicked}
        disabled={isDisabled}
        className="mt-0.5 size-6 shrink-0 accent-accent outline-none"
      />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  )
}
