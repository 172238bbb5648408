import type { ReactNode } from 'react'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-2 border-edge bg-surface text-ink hover:border-ink',
  quiet: 'text-ink underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent',
  danger: 'border-2 border-bad bg-surface text-bad hover:bg-bad-soft',
}

const shape =
  'inline-flex min-h-12 items-center justify-center gap-2.5 rounded-full px-6 py-2.5 text-center font-semibold leading-tight transition-colors'

/** The class names of something that acts. @param look its weight on the page @param isWide as wide as its box on phones */
export function buttonClass(look: ButtonLook = 'primary', isWide = false): string {
  return `${shape} ${looks[look]} ${isWide ? 'w-full sm:w-auto' : ''}`
}

type Props = { look?: ButtonLook; isWide?: boolean; name?: string; value?: string; children: ReactNode }

/** A button that sends the form around it; `name` and `value` say which of several was pressed. */
export function SubmitButton({ look, isWide, name, value, children }: Props) {
  return (
    <button type="submit" name={name} value={value} className={buttonClass(look, isWide)}>
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, look, isWide, children }: { href: string } & Omit<Props, 'name' | 'value'>) {
  return (
    <a href={href} className={buttonClass(look, isWide)}>
      {children}
    </a>
  )
}
