import type { AdminForm } from '@/app/admin/answer-admin-form'
import type { PersonNotice } from '@/components/messages/en/person'
import { languageOf } from '@/components/messages/languages'
import { changeMembership } from '@/lib/admin/change-membership'
import { endSessionsOfPerson } from '@/lib/admin/end-sessions'
import { sendInvitation } from '@/lib/admin/send-invitation'
import { setPersonDisabled } from '@/lib/admin/set-person-disabled'
import { setPersonLanguage } from '@/lib/admin/set-person-language'
import { setPersonRole } from '@/lib/admin/set-person-role'
import { uuidOrNull } from '@/lib/infra/uuid'
import { invitationMail } from '../../invitation-mail'

export type PersonForm = AdminForm & { personId: string }

/** Null: there is no such person, clinic or intent, or it is not theirs to change. */
type Outcome = Promise<PersonNotice | null>

const refusals = {
  forbidden: null,
  'unknown-person': null,
  yourself: 'not-yourself',
  'last-admin': 'last-admin',
} as const

async function changeRole({ actor, form, personId, requestId }: PersonForm): Outcome {
  const role = form.get('role')
  if (role !== 'ADMIN' && role !== 'STAFF') return null
  const { kind } = await setPersonRole({ actor, input: { personId, role }, requestId })
  if (kind === 'changed') return role === 'ADMIN' ? 'made-admin' : 'made-staff'
  return kind === 'unchanged' ? 'unchanged' : refusals[kind]
}

async function changeAccess({ actor, personId, requestId }: PersonForm, isDisabled: boolean): Outcome {
  const { kind } = await setPersonDisabled({ actor, input: { personId, isDisabled }, requestId })
  if (kind === 'changed') return isDisabled ? 'access-ended' : 'access-given'
  return kind === 'unchanged' ? 'unchanged' : refusals[kind]
}

async function endSessions({ actor, personId, requestId }: PersonForm): Outcome {
  const { kind } = await endSessionsOfPerson({ actor, personId, requestId })
  return kind === 'ended' ? 'signed-out' : null
}

async function changeClinic({ actor, form, personId, requestId }: PersonForm, isMember: boolean): Outcome {
  const clinicId = uuidOrNull(form.get('clinic'))
  if (clinicId === null) return null
  const { kind } = await changeMembership({ actor, input: { personId, clinicId, isMember }, requestId })
  if (kind === 'changed') return isMember ? 'clinic-added' : 'clinic-removed'
  return kind === 'unchanged' ? 'unchanged' : null
}

const mailed = {
  sent: 'invitation-sent',
  'not-sent': 'invitation-not-sent',
  'no-mail': 'invited-no-mail',
  'just-sent': 'invitation-just-sent',
  'not-waiting': 'unchanged',
  forbidden: null,
  'unknown-person': null,
} as const

async function inviteAgain({ person, personId, requestId }: PersonForm): Outcome {
  const actor = { userId: person.id, calledName: person.name ?? person.email }
  const { kind } = await sendInvitation({ actor, personId, requestId, now: new Date() }, invitationMail)
  return mailed[kind]
}

async function chooseLanguage({ actor, form, personId }: PersonForm): Outcome {
  const language = languageOf(form.get('language'))
  if (language === null) return null
  const { kind } = await setPersonLanguage({ actor, input: { personId, language } })
  return kind === 'changed' ? 'language-set' : null
}

/** What each form of a person's page does, by its intent. */
export const personChanges: Record<string, (sent: PersonForm) => Outcome> = {
  role: changeRole,
  disable: (sent) => changeAccess(sent, true),
  enable: (sent) => changeAccess(sent, false),
  language: chooseLanguage,
  'end-sessions': endSessions,
  'invite-again': inviteAgain,
  'add-clinic': (sent) => changeClinic(sent, true),
  'remove-clinic': (sent) => changeClinic(sent, false),
}
