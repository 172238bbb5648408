'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, type SyntheticEvent, useCallback, useEffect, useRef, useTransition } from 'react'

// Long enough for the next letter of a quick typist, short enough to feel immediate.
const restMs = 200

/** The address that a form of method GET would lead to, without the fields that say nothing. */
function addressOf(form: HTMLFormElement): string {
  const said = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  )
  const parameters = new URLSearchParams(said).toString()
  const { pathname } = new URL(form.action)
  return parameters === '' ? pathname : `${pathname}?${parameters}`
}

function differsFromThePage(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].some((option) => option.selected !== option.defaultSelected)
      : field instanceof HTMLInputElement && field.value !== field.defaultValue,
  )
}

/** Half a character of an input method is not worth a question. */
const isHalfTyped = ({ nativeEvent }: SyntheticEvent) => nativeEvent instanceof InputEvent && nativeEvent.isComposing

/**
 * Has the GET form inside of it ask while one types or chooses: after a short rest the page is asked again, the field
 * keeps its focus, and the address follows. Without scripts the form is sent by its button, to the same address.
 *
 * @param busyWords for those who do not see that something is under way
 */
export function LiveForm({ busyWords, children }: { busyWords: string; children: ReactNode }) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const frame = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const askIn = useCallback(
    (delayMs: number) => {
      const form = frame.current?.querySelector('form')
      if (!form) return
      clearTimeout(timer.current)
      timer.current = setTimeout(
        () => startTransition(() => router.replace(addressOf(form), { scroll: false })),
        delayMs,
      )
    },
    [router],
  )
  useEffect(() => {
    const form = frame.current?.querySelector('form')
    // What was typed before this script ran has been heard by nobody.
    if (form && differsFromThePage(form)) askIn(restMs)
    return () => clearTimeout(timer.current)
  }, [askIn])
  const ask = (event: SyntheticEvent) => {
    if (event.type === 'submit') event.preventDefault()
    if (!isHalfTyped(event)) askIn(event.type === 'submit' ? 0 : restMs)
  }
  return (
    <div ref={frame} onChange={ask} onCompositionEnd={ask} onSubmit={ask} aria-busy={isBusy}>
      {children}
      <p aria-live="polite" className="sr-only">
        {isBusy ? busyWords : ''}
      </p>
    </div>
  )
}
