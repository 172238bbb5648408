import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { Icon } from '@/components/ui/icon'
import { ConnectButton } from './connect-button'

function Steps() {
  const words = messages().clinics.empty
  return (
    <section aria-labelledby="steps" className="border-line border-t pt-8 lg:pt-10">
      <h2 id="steps" className="sr-only">
        {words.stepsTitle}
      </h2>
      <ol className="grid gap-6 sm:grid-cols-3 sm:gap-8">
        {words.steps.map((step, index) => (
          <li key={step.title} className="flex gap-4 sm:flex-col sm:gap-3">
            <span
              aria-hidden="true"
              className="flex size-11 shrink-0 items-center justify-center rounded-full bg-accent-soft font-extrabold text-accent text-lg"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="font-bold text-lg">{step.title}</h3>
              <p className="text-muted">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** "My clinics" before the first one: why connect, what will happen, how long it takes. */
export function EmptyClinics() {
  const words = messages().clinics.empty
  return (
    <div className="flex flex-col gap-10 sm:gap-14">
      <div className="grid items-center gap-8 md:grid-cols-[1.1fr_1fr] md:gap-12">
        <div className="flex flex-col gap-5">
          <h1 className="font-extrabold text-4xl tracking-tight sm:text-5xl">{words.title}</h1>
          <p className="max-w-prose text-lg text-muted">{words.lead}</p>
          <div className="flex flex-col gap-3 pt-2">
            <ConnectButton />
            <p className="flex items-center gap-2 text-muted">
              <Icon name="wait" className="size-5" />
              {words.takes}
            </p>
          </div>
        </div>
        <Scene name="apart" className="order-first w-60 md:order-none md:w-full" />
      </div>
      <Steps />
    </div>
  )
}
