/** What to do, one numbered line after the other. */
export function Steps({ steps, className }: { steps: readonly string[]; className: string }) {
  return (
    <ol className={`flex list-decimal flex-col gap-1.5 ps-6 marker:font-bold marker:text-accent ${className}`}>
      {steps.map((step) => (
        <li key={step} className="ps-1.5">
          {step}
        </li>
      ))}
    </ol>
  )
}
