import { messages } from '@/components/messages/messages'
import { MessagePage } from '@/components/shell/message-page'
import { SubmitButton } from '@/components/ui/button'
import { PostForm } from '@/components/ui/post-form'

/**
 * What the link in the mail opens: only the button uses it up.
 * @param action where the button posts to @param fields hidden fields it sends along
 */
export function ConfirmLinkPage({
  action,
  fields,
  email,
}: {
  action: string
  fields?: Record<string, string | null>
  email: string | null
}) {
  const words = messages().signIn.confirmLink
  return (
    <MessagePage
      scene="letter"
      title={words.title}
      sentence={
        <p>
          {words.sentence} {email ? words.as(email) : null}
        </p>
      }
    >
      <PostForm action={action} fields={fields} className="w-full sm:w-auto">
        <SubmitButton width="wide-on-phones">{words.button}</SubmitButton>
      </PostForm>
      <p className="max-w-prose text-muted text-sm">{words.why}</p>
    </MessagePage>
  )
}
