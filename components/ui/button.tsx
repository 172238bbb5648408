import type { ReactNode } from 'react'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-2 border-edge bg-surface text-ink hover:border-ink',
  quiet: 'text-ink underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent',
  danger: 'border-2 border-bad bg-surface text-bad hover:bg-bad-soft',
}

const shape =
  'inline-flex min-h-12 items-center justify-center gap-2.5 rounded-full px-6 py-2.5 text-center font-semibold leading-tight motion-safe:transition-colors'

/** How wide: as its words, as its box on phones, or always as its box. */
export type ButtonWidth = 'words' | 'wide-on-phones' | 'full'

const widths: Record<ButtonWidth, string> = { words: '', 'wide-on-phones': 'w-full sm:w-auto', full: 'w-full' }

/** The class names of something that acts. @param look its weight on the page */
export function buttonClass(look: ButtonLook = 'primary', width: ButtonWidth = 'words'): string {
  return `${shape} ${looks[look]} ${widths[width]}`
}

type Props = { look?: ButtonLook; width?: ButtonWidth; name?: string; value?: string; children: ReactNode }

/** A button that sends the form around it; `name` and `value` say which of several was pressed. */
export function SubmitButton({ look, width, name, value, children }: Props) {
  return (
    <button type="submit" name={name} value={value} className={buttonClass(look, width)}>
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, look, width, children }: { href: string } & Omit<Props, 'name' | 'value'>) {
  return (
    <a href={href} className={buttonClass(look, width)}>
      {children}
    </a>
  )
}
