import { messages } from '@/components/messages/messages'
import { MessagePage } from '@/components/shell/message-page'
import { paths } from '@/components/shell/paths'
import { LinkButton, SubmitButton } from '@/components/ui/button'
import { PostForm } from '@/components/ui/post-form'

/** What a digest's last line opens: only the button changes something. @param fields what names the mail */
export function UnsubscribePage({ fields }: { fields: { mail: string; key: string } }) {
  const words = messages().notices.unsubscribe
  const action = `${paths.unsubscribeNow}?${new URLSearchParams(fields)}`
  return (
    <MessagePage scene="letter" title={words.title} sentence={<p>{words.sentence}</p>}>
      <PostForm action={action} className="w-full sm:w-auto">
        <SubmitButton width="wide-on-phones">{words.button}</SubmitButton>
      </PostForm>
    </MessagePage>
  )
}

/** What the button came to. */
export function UnsubscribedPage({ outcome }: { outcome: 'done' | 'unknown' }) {
  const words = messages().notices.unsubscribe
  const { title, sentence } = words[outcome]
  return (
    <MessagePage scene={outcome === 'done' ? 'letter' : 'lost'} title={title} sentence={<p>{sentence}</p>}>
      <LinkButton href={paths.home} look="secondary">
        {words.toStart}
      </LinkButton>
    </MessagePage>
  )
}
