import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { LanguageField } from '@/components/ui/language-field'
import { PostForm } from '@/components/ui/post-form'
import type { PersonView } from '@/lib/admin/person-view'
import { PersonCard } from './person-card'

/** In which language somebody is written to. */
export function PersonLanguage({ person }: { person: PersonView }) {
  const words = messages().person.language
  return (
    <PersonCard id="language" title={words.title}>
      <p className="text-muted">{words.sentence}</p>
      <PostForm
        action={paths.changePerson(person.id)}
        fields={{ intent: 'language' }}
        className="flex flex-wrap items-end gap-3"
      >
        <div className="min-w-40 grow">
          <LanguageField label={words.label} language={person.language} />
        </div>
        <SubmitButton look="secondary">{words.button}</SubmitButton>
      </PostForm>
    </PersonCard>
  )
}
