import { brand } from '@/components/brand'
import { messagesFor } from '@/components/messages/messages-for'
import { setupPage } from '@/lib/infra/setup-page'

/** The page that says how to set the app up, in the language of whoever asks. @param missing needed settings, with what each is */
export function setupAnswer(request: Request, missing: Record<string, string>): Response {
  const { setup: words, language, direction } = messagesFor(request)
  return setupPage({ words, language, direction, missing, brand })
}
