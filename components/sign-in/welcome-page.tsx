import { brand } from '@/components/brand'
import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { BrandMark } from '@/components/shell/brand-mark'
import { SiteFooter } from '@/components/shell/site-footer'
import { SignInPanel, type SignInPanelProps } from './sign-in-panel'

function Poster() {
  const words = messages().signIn
  return (
    <div className="relative flex flex-col gap-6 overflow-hidden lg:gap-10 bg-accent-soft px-5 pt-6 sm:px-10 lg:px-16 lg:pt-12">
      <p className="flex items-center gap-2.5 font-extrabold text-lg tracking-tight">
        <BrandMark />
        {brand.name}
      </p>
      <div className="flex max-w-xl flex-col gap-4 lg:my-auto lg:gap-7">
        <h1 className="font-extrabold text-[2.6rem] leading-[1.02] tracking-tight sm:text-6xl lg:text-7xl">
          {words.title}
        </h1>
        <p className="text-lg text-muted lg:text-xl">{words.lead}</p>
      </div>
      <Scene name="together" isOnEdge className="mx-auto w-56 sm:w-96 lg:w-full lg:max-w-xl" />
    </div>
  )
}

/** The first page: one sentence of what this does, and the way in. */
export function WelcomePage({ ways, emailProblem, next }: SignInPanelProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <main
        id="content"
        tabIndex={-1}
        className="grid grow content-start outline-none lg:grid-cols-[1.25fr_1fr] lg:content-stretch"
      >
        <Poster />
        <div className="mx-auto flex w-full max-w-md flex-col justify-center px-5 py-10">
          <SignInPanel ways={ways} emailProblem={emailProblem} next={next} />
        </div>
      </main>
      <SiteFooter className="pb-6 lg:px-16 lg:[&>div]:border-0" />
    </div>
  )
}
