'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

// Long enough for the next letter of a quick typist, short enough to feel immediate.
const pauseMs = 220

/** The address that a GET form leads to, without the fields that are empty. */
function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  )
  const query = new URLSearchParams(fields).toString()
  const { pathname } = new URL(form.action)
  return query === '' ? pathname : `${pathname}?${query}`
}

/**
 * Has the GET form around it search while one types: the page is asked again after a short pause, the field keeps its
 * focus, and the address follows. Without scripts the form is sent by its button, to the same address.
 */
export function SearchAsYouType() {
  const mark = useRef<HTMLSpanElement>(null)
  const router = useRouter()
  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (event: Event) => {
      clearTimeout(timer)
      // Half a character of an input method is not worth a search.
      if (event instanceof InputEvent && event.isComposing) return
      timer = setTimeout(() => router.replace(addressOf(form), { scroll: false }), pauseMs)
    }
    const atOnce = () => clearTimeout(timer)
    form.addEventListener('input', later)
    form.addEventListener('compositionend', later)
    form.addEventListener('submit', atOnce)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', later)
      form.removeEventListener('compositionend', later)
      form.removeEventListener('submit', atOnce)
    }
  }, [router])
  return <span ref={mark} hidden />
}
