import type { ReactNode } from 'react'
import { paths } from '@/components/shell/paths'
import { type ButtonLook, type ButtonSize, SubmitButton } from '@/components/ui/button'
import { PostForm } from '@/components/ui/post-form'

/** What the form of one button on a person's page means. */
export type PersonIntent =
  | 'role'
  | 'disable'
  | 'enable'
  | 'language'
  | 'end-sessions'
  | 'invite-again'
  | 'add-clinic'
  | 'remove-clinic'

/** One button that changes something about a person. @param fields what belongs to the intent */
export function PersonForm({
  personId,
  intent,
  fields = {},
  look = 'secondary',
  size,
  children,
}: {
  personId: string
  intent: PersonIntent
  fields?: Record<string, string | null>
  look?: ButtonLook
  size?: ButtonSize
  children: ReactNode
}) {
  return (
    <PostForm action={paths.changePerson(personId)} fields={{ intent, ...fields }} className="self-start">
      <SubmitButton look={look} size={size}>
        {children}
      </SubmitButton>
    </PostForm>
  )
}
