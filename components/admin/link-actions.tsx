import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { TextField } from '@/components/ui/field'
import { PostForm } from '@/components/ui/post-form'
import type { LinkDetailsView } from '@/lib/links/link-view'

function Renew({ link, canMail }: { link: LinkDetailsView; canMail: boolean }) {
  const words = messages().links.details
  return (
    <Disclosure title={words.renew.title}>
      <p className="max-w-prose text-muted">{words.renew.sentence}</p>
      {canMail ? (
        <PostForm
          action={paths.changeLink(link.id)}
          fields={{ intent: 'mail' }}
          className="grid w-full gap-4 sm:grid-cols-[1fr_auto] sm:items-end"
        >
          <TextField
            label={words.renew.recipient}
            name="recipient"
            type="email"
            autoComplete="off"
            defaultValue={link.recipient ?? ''}
            isRequired
          />
          <SubmitButton>{words.renew.mail}</SubmitButton>
        </PostForm>
      ) : null}
      <PostForm action={paths.changeLink(link.id)} fields={{ intent: 'renew' }}>
        <SubmitButton look="secondary">{words.renew.show}</SubmitButton>
      </PostForm>
    </Disclosure>
  )
}

/** What can still be done with a link: a fresh address, and taking it back. */
export function LinkActions({ link, canMail }: { link: LinkDetailsView; canMail: boolean }) {
  const words = messages().links.details
  return (
    <>
      {link.canRenew ? <Renew link={link} canMail={canMail} /> : null}
      {link.canRevoke ? (
        <Disclosure title={words.revoke.title}>
          <p className="max-w-prose text-muted">{words.revoke.sentence}</p>
          <PostForm action={paths.changeLink(link.id)} fields={{ intent: 'revoke' }}>
            <SubmitButton look="danger">{words.revoke.button}</SubmitButton>
          </PostForm>
        </Disclosure>
      ) : null}
    </>
  )
}
