import { messages } from '@/components/messages/messages'
import { Notice } from '@/components/ui/notice'

/**
 * For every page with a form that may ask to sign in again: says "go on now" to whoever comes back from there.
 * @param again the query parameter of that name, anything
 */
export function GoOnNotice({ again }: { again: unknown }) {
  return again === 'done' ? (
    <div className="pb-6">
      <Notice tone="good" isNew>
        {messages().signIn.again.goOn}
      </Notice>
    </div>
  ) : null
}
