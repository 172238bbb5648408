import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type NoticeTone = 'good' | 'info' | 'warn' | 'bad'

const tones: Record<NoticeTone, { box: string; icon: IconName }> = {
  good: { box: 'bg-good-soft text-good', icon: 'check' },
  info: { box: 'bg-calm-soft text-ink', icon: 'info' },
  warn: { box: 'bg-warn-soft text-warn', icon: 'alert' },
  bad: { box: 'bg-bad-soft text-bad', icon: 'alert' },
}

/** A banner. @param isNew it appeared because of what the person just did, so it is read out */
export function Notice({
  tone = 'info',
  title,
  isNew = false,
  children,
}: {
  tone?: NoticeTone
  title?: string
  isNew?: boolean
  children?: ReactNode
}) {
  const look = tones[tone]
  return (
    <div
      role={isNew ? (tone === 'bad' ? 'alert' : 'status') : undefined}
      className={`flex gap-3 rounded-field px-4 py-3.5 ${look.box}`}
    >
      <Icon name={look.icon} className="mt-0.5 size-5" />
      <div className="min-w-0 text-base text-ink">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
