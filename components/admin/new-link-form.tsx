import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { LanguageField } from '@/components/ui/language-field'
import { optionsOf } from '@/components/ui/options'
import { PostForm } from '@/components/ui/post-form'
import type { LinkClinicView } from '@/lib/links/choose-clinic'
import type { NewLinkState } from './new-link-page'

function ChosenClinic({ clinic }: { clinic: LinkClinicView }) {
  const words = messages().links.create
  return (
    <div className="flex flex-wrap items-end justify-between gap-3 border-line border-b pb-5">
      <div>
        <p className="text-muted text-sm">{words.chosen}</p>
        <p className="font-bold text-2xl tracking-tight">{clinic.name}</p>
        <p className="text-muted text-sm">{words.number(clinic.digitailClinicId)}</p>
      </div>
      <a href={paths.newLink} className="inline-flex min-h-11 items-center underline underline-offset-4">
        {words.another}
      </a>
    </div>
  )
}

/** What a link needs beside its clinic: what for, how long, for whom. Posts to the create route. */
export function NewLinkForm({ state }: { state: NewLinkState }) {
  const { create: words, notices: problems, purposes } = messages().links
  const { clinic, notice, purpose, canMail } = state
  return (
    <PostForm action={paths.createLink} fields={{ clinic: clinic?.id }} className="flex flex-col gap-5">
      {clinic ? (
        <>
          <ChosenClinic clinic={clinic} />
          <SelectField label={words.purpose} name="purpose" options={optionsOf(purposes)} defaultValue={purpose} />
        </>
      ) : (
        <>
          <h2 className="font-bold text-xl">{words.orName}</h2>
          <TextField
            label={words.name}
            name="name"
            hint={words.nameHint}
            autoComplete="off"
            problem={notice === 'bad-name' ? problems[notice] : null}
            isRequired
          />
        </>
      )}
      <SelectField label={words.lifetime} name="hours" options={optionsOf(words.lifetimes)} defaultValue="168" />
      <TextField
        label={words.recipient}
        name="recipient"
        type="email"
        autoComplete="off"
        hint={canMail ? words.recipientHint : words.recipientNoMail}
        defaultValue={clinic?.contactEmail ?? ''}
        problem={notice === 'bad-recipient' ? problems[notice] : null}
      />
      {canMail ? <LanguageField label={words.language} language={clinic?.locale ?? null} /> : null}
      <div>
        <SubmitButton width="wide-on-phones">{words.button}</SubmitButton>
      </div>
    </PostForm>
  )
}
