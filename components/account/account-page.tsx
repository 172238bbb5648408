import type { ReactNode } from 'react'
import type { AccountNotice } from '@/components/messages/en/account'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { LanguageField } from '@/components/ui/language-field'
import { Notice, type NoticeTone } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { PostForm } from '@/components/ui/post-form'
import type { AccountView } from '@/lib/auth/account-view'
import { OwnSessions } from './own-sessions'

const tones: Record<AccountNotice, NoticeTone> = {
  renamed: 'good',
  unchanged: 'info',
  'bad-name': 'bad',
  ended: 'good',
  'already-ended': 'info',
}

function Name({ account, problem }: { account: AccountView; problem: string | null }) {
  const words = messages().account
  return (
    <Card as="section" labelledBy="own-name">
      <h2 id="own-name" className="pb-4 font-bold text-xl">
        {words.name.title}
      </h2>
      <PostForm
        action={paths.changeAccount}
        fields={{ intent: 'rename' }}
        className="flex flex-col items-start gap-4 [&>div]:w-full"
      >
        <TextField
          label={words.name.label}
          name="name"
          hint={words.name.hint}
          autoComplete="name"
          defaultValue={account.name ?? ''}
          problem={problem}
        />
        <SubmitButton width="wide-on-phones">{words.name.button}</SubmitButton>
      </PostForm>
    </Card>
  )
}

function OwnLanguage() {
  const words = messages().account.language
  return (
    <Card as="section" labelledBy="own-language">
      <h2 id="own-language" className="pb-4 font-bold text-xl">
        {words.title}
      </h2>
      <PostForm action={paths.language} className="flex flex-col items-start gap-4 [&>div]:w-full">
        <LanguageField label={words.label} hint={words.hint} language={null} />
        <SubmitButton width="wide-on-phones">{words.button}</SubmitButton>
      </PostForm>
    </Card>
  )
}

function waysOf({ ways, email }: AccountView): string[] {
  const words = messages().account
  const issuers = ways.linkedWith.map(words.ways.linked)
  return [
    ...(ways.email ? [words.ways.email(email)] : []),
    ...(issuers.length > 0 ? issuers : ways.oidc ? [words.ways.oidc] : []),
    ...(ways.demo ? [words.ways.demo] : []),
  ]
}

function Ways({ account }: { account: AccountView }) {
  const words = messages().account
  const ways = waysOf(account)
  return (
    <Card as="section" labelledBy="ways">
      <h2 id="ways" className="pb-4 font-bold text-xl">
        {words.ways.title}
      </h2>
      <ul className="flex flex-col gap-2.5">
        {(ways.length > 0 ? ways : [words.ways.none]).map((way) => (
          <li key={way} className="flex gap-3 wrap-anywhere">
            <Icon name="key" className="mt-0.5 size-5 text-muted" />
            {way}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** One's own page, for everybody: name, ways in, sessions. @param notice what the last change came to @param children more cards */
export function AccountPage({
  account,
  notice,
  children,
  now,
}: {
  account: AccountView
  notice?: AccountNotice | null
  children?: ReactNode
  now?: Date
}) {
  const words = messages().account
  const problem = notice === 'bad-name' ? words.notices[notice] : null
  const lead = `${account.email} · ${messages().people.roles[account.role]}`
  return (
    <>
      <PageHeader title={words.title} lead={<p className="wrap-anywhere">{lead}</p>} />
      <div className="flex flex-col gap-6">
        {notice && !problem ? (
          <Notice tone={tones[notice]} isNew>
            {words.notices[notice]}
          </Notice>
        ) : null}
        <div className="grid items-start gap-6 lg:grid-cols-[1.4fr_1fr]">
          <OwnSessions sessions={account.sessions} now={now} />
          <div className="flex flex-col gap-6">
            <Name account={account} problem={problem} />
            <OwnLanguage />
            <Ways account={account} />
            {children}
          </div>
        </div>
      </div>
    </>
  )
}
