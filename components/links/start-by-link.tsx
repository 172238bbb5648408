import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { type ButtonLook, SubmitButton } from '@/components/ui/button'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'

/**
 * The button of a connect link. It posts, so that no scanner can start anything.
 * @param token the link's secret; null where the browser's cookie still knows it
 */
export function StartByLink({ token, label, look }: { token: string | null; label: string; look?: ButtonLook }) {
  return (
    <PostForm action={paths.startByLink} fields={{ token }} className="w-full sm:w-auto">
      <SubmitButton look={look} width="wide-on-phones">
        <WaitingLabel label={label} waiting={messages().link.open.leaving} />
      </SubmitButton>
    </PostForm>
  )
}
