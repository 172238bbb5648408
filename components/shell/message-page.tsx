import type { ReactNode } from 'react'
import { Scene, type SceneName } from '@/components/illustrations/scene'

/** A page that says one thing: a drawing, what happened, what to do, one button. */
export function MessagePage({
  scene,
  title,
  sentence,
  children,
}: {
  scene: SceneName
  title: string
  sentence: ReactNode
  children: ReactNode
}) {
  return (
    <div className="@container">
      <div className="grid gap-6 @3xl:grid-cols-[1.15fr_1fr] @3xl:items-center @3xl:gap-14">
        <Scene name={scene} className="w-56 sm:w-72 @3xl:order-last @3xl:w-full" />
        <div className="flex flex-col gap-5">
          <h1 className="font-extrabold text-4xl tracking-tight sm:text-5xl">{title}</h1>
          <div className="max-w-prose text-lg text-muted">{sentence}</div>
          <div className="flex flex-col items-start gap-5 pt-1">{children}</div>
        </div>
      </div>
    </div>
  )
}
