import { languages } from '@/components/messages/languages'
import { messages } from '@/components/messages/messages'
import { PostForm } from '@/components/ui/post-form'
import { paths } from './paths'

/**
 * Every language by its own name, one press each, at the foot of every page.
 * @param returnTo the page's own path, only where browsers do not tell it (a page with a secret in its address)
 */
export function LanguageChoice({ returnTo }: { returnTo?: string }) {
  const { shell, language: current } = messages()
  return (
    <PostForm action={paths.language} fields={{ next: returnTo }}>
      <fieldset className="-mx-2 flex flex-wrap items-center">
        <legend className="sr-only">{shell.language.label}</legend>
        {Object.entries(languages).map(([language, { own, direction }]) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            dir={direction}
            aria-pressed={language === current}
            className="min-h-11 rounded-full px-2 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:decoration-accent aria-pressed:underline-offset-4"
          >
            {own}
          </button>
        ))}
      </fieldset>
    </PostForm>
  )
}
