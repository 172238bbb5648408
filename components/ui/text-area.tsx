/** Several lines of text with their label. @param maxLength in characters */
export function TextArea({
  name,
  label,
  hint,
  maxLength,
}: {
  name: string
  label: string
  hint: string
  maxLength: number
}) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <textarea
        id={name}
        name={name}
        required
        rows={3}
        maxLength={maxLength}
        aria-describedby={`${name}-hint`}
        className="w-full rounded-field border-2 border-edge bg-surface px-4 py-2.5 text-ink"
      />
      <p id={`${name}-hint`} className="text-muted text-sm">
        {hint}
      </p>
    </div>
  )
}
