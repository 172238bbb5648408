import type { ReactNode } from 'react'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-2 border-edge bg-surface text-ink hover:border-ink',
  quiet: 'text-ink underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent',
  danger: 'border-2 border-bad bg-surface text-bad hover:bg-bad-soft',
}

const shape =
  'inline-flex items-center justify-center gap-2.5 rounded-full text-center font-semibold leading-tight motion-safe:transition-colors'

/** `small` is for one of many in a list; it is still big enough for a thumb. */
export type ButtonSize = 'normal' | 'small'

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-12 px-6 py-2.5',
  small: 'min-h-11 px-4 py-1.5 text-sm whitespace-nowrap',
}

/** How wide: as its words, as its box on phones, or always as its box. */
export type ButtonWidth = 'words' | 'wide-on-phones' | 'full'

const widths: Record<ButtonWidth, string> = { words: '', 'wide-on-phones': 'w-full sm:w-auto', full: 'w-full' }

/** The class names of something that acts. @param look its weight on the page */
export function buttonClass(
  look: ButtonLook = 'primary',
  width: ButtonWidth = 'words',
  size: ButtonSize = 'normal',
): string {
  return `${shape} ${sizes[size]} ${looks[look]} ${widths[width]}`
}

type Props = {
  look?: ButtonLook
  width?: ButtonWidth
  size?: ButtonSize
  name?: string
  value?: string
  children: ReactNode
}

/** A button that sends the form around it; `name` and `value` say which of several was pressed. */
export function SubmitButton({ look, width, size, name, value, children }: Props) {
  return (
    <button type="submit" name={name} value={value} className={buttonClass(look, width, size)}>
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, look, width, size, children }: { href: string } & Omit<Props, 'name' | 'value'>) {
  return (
    <a href={href} className={buttonClass(look, width, size)}>
      {children}
    </a>
  )
}
