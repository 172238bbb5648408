import type { ReactNode } from 'react'
import { AccountPage } from '@/components/account/account-page'
import { PeoplePage } from '@/components/people/people-page'
import { PersonPage } from '@/components/people/person-page'
import { AppFrame } from '@/components/shell/app-frame'
import { SignInAgainPage } from '@/components/sign-in/sign-in-again-page'
import { now } from './clinic-views'
import * as views from './people-views'
import { personEvents } from './person-events'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN' } as const
const staff = { name: 'Ana Pop', email: 'ana@harbour-cats-and-dogs.example', role: 'STAFF' } as const

function Admin({ children }: { children: ReactNode }) {
  return (
    <AppFrame person={admin} active="admin-people" width="wide">
      {children}
    </AppFrame>
  )
}

/** The pages about people, of admins and of oneself, by name. */
export const peoplePages: Record<string, ReactNode> = {
  'admin-people': <Admin>{<PeoplePage list={views.everybody} notice="everybody-out" now={now} />}</Admin>,
  'admin-people-problem': <Admin>{<PeoplePage list={views.everybody} notice="bad-email" now={now} />}</Admin>,
  'admin-people-nobody': <Admin>{<PeoplePage list={views.nobodyFound} now={now} />}</Admin>,
  'admin-person-staff': (
    <Admin>{<PersonPage person={views.staffPerson} events={personEvents} notice="clinic-added" now={now} />}</Admin>
  ),
  'admin-person-invited': (
    <Admin>{<PersonPage person={views.invitedPerson} events={personEvents} notice="invited" now={now} />}</Admin>
  ),
  'admin-person-late': (
    <Admin>
      {<PersonPage person={views.latePerson} events={personEvents} notice="invitation-not-sent" now={now} />}
    </Admin>
  ),
  'admin-person-no-mail': (
    <Admin>
      {<PersonPage person={views.uninformedPerson} events={personEvents} notice="invited-no-mail" now={now} />}
    </Admin>
  ),
  'admin-person-disabled': (
    <Admin>{<PersonPage person={views.disabledPerson} events={personEvents} notice="unchanged" now={now} />}</Admin>
  ),
  'admin-person-yourself': <Admin>{<PersonPage person={views.ownPerson} events={personEvents} now={now} />}</Admin>,
  account: (
    <AppFrame person={staff}>
      <AccountPage account={views.staffAccount} notice="ended" now={now} />
    </AppFrame>
  ),
  'account-new': (
    <AppFrame person={admin}>
      <AccountPage account={views.newAccount} notice="bad-name" now={now} />
    </AppFrame>
  ),
  'sign-in-again': (
    <AppFrame person={admin}>
      <SignInAgainPage
        email={admin.email}
        ways={{ email: true, oidc: true, demo: null }}
        back="/admin"
        next="/n"
        wasNotAsked
      />
    </AppFrame>
  ),
  'sign-in-again-demo': (
    <AppFrame person={admin}>
      <SignInAgainPage
        email={admin.email}
        ways={{ email: false, oidc: false, demo: 'admin' }}
        back="/admin"
        next="/n"
      />
    </AppFrame>
  ),
}
