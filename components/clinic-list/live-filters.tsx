'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useTransition } from 'react'

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

/**
 * Sends the filters inside of it while one types, and at once when one chooses: the form works without it as well.
 *
 * @param busyWords for those who do not see that something is under way
 */
export function LiveFilters({ busyWords, children }: { busyWords: string; children: ReactNode }) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const sent = useRef<string | null>(null)
  const send = (form: HTMLFormElement) => {
    const address = addressOf(form)
    if (address === sent.current) return
    sent.current = address
    startTransition(() => router.replace(address, { scroll: false }))
  }
  const after = (delayMs: number) => (event: SyntheticEvent<HTMLDivElement>) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form === null) return
    if (event.type === 'submit') event.preventDefault()
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => send(form), delayMs)
  }
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )
  return (
    <div onChange={after(restMs)} onSubmit={after(0)} aria-busy={isBusy}>
      {children}
      <p role="status" className="sr-only">
        {isBusy ? busyWords : ''}
      </p>
    </div>
  )
}
