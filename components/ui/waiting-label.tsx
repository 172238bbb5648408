'use client'

import { useEffect, useRef, useState } from 'react'

/**
 * The words on a button that take a while: once its form is sent they say what one waits for, also aloud. Nothing is
 * blocked, so a person who stopped the page can press again.
 * @param label before @param waiting while the next page is on its way
 */
export function WaitingLabel({ label, waiting }: { label: string; waiting: string }) {
  const [isWaiting, setIsWaiting] = useState(false)
  const words = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = words.current?.closest('form')
    const begin = (event: SubmitEvent) => setIsWaiting(event.submitter?.contains(words.current) ?? false)
    // A page that comes back with the back button is shown as it was left, still waiting.
    const end = () => setIsWaiting(false)
    form?.addEventListener('submit', begin)
    window.addEventListener('pageshow', end)
    return () => {
      form?.removeEventListener('submit', begin)
      window.removeEventListener('pageshow', end)
    }
  }, [])
  return (
    <span ref={words} aria-live="polite">
      {isWaiting ? waiting : label}
    </span>
  )
}
