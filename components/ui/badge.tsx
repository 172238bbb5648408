import type { ReactNode } from 'react'

export type BadgeTone = 'good' | 'warn' | 'bad' | 'calm' | 'strong'

const tones: Record<BadgeTone, string> = {
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  calm: 'bg-calm-soft text-muted',
  strong: 'bg-accent text-on-accent',
}

/** A word, an icon and a colour together: none of them alone carries the meaning. */
export function Badge({
  tone,
  icon,
  word,
  className = '',
}: {
  tone: BadgeTone
  icon: ReactNode
  word: string
  className?: string
}) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full py-1 pe-3 ps-2 font-semibold text-sm leading-5 whitespace-nowrap ${tones[tone]} ${className}`}
    >
      {icon}
      {word}
    </span>
  )
}
