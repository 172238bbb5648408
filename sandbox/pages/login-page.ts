import { html } from 'hono/html'
import type { Sandbox } from '../sandbox'
import type { DemoUser } from '../world/world-types'
import { type Html, page } from './page'

/** Choose who you are: the sandbox's stand-in for Digitail's login. `query` is the authorize request to go on with. */
export function loginPage({
  sandbox,
  users,
  query,
}: {
  sandbox: Sandbox
  users: readonly DemoUser[]
  query: string
}): Html {
  const body = html`<section class="card">
<h1>Sign in to Digitail</h1>
<p class="soft"><b>${sandbox.app.name}</b> would like to connect to your practice. First choose who you are. These people are made up, so there is no password.</p>
<form method="post" action="/oauth/login?${query}">
<ul class="plain">${users.map((user) => html`<li>${person(user, sandbox)}</li>`)}</ul>
</form>
</section>`
  return page({ title: 'Sign in', body })
}

function person(user: DemoUser, sandbox: Sandbox): Html {
  const clinics = sandbox.world.clinicsOf(user).map((clinic) => clinic.name)
  const limits = user.mayReadRecords ? '' : ' · may not see appointments'
  return html`<button class="person" name="user" value="${user.id}">
<span class="face" aria-hidden="true">${user.firstName.slice(0, 1)}${user.lastName.slice(0, 1)}</span>
<span><span class="name">${fullName(user)}</span> <small class="soft">${user.role}${limits}<br>${clinics.join(', ') || 'No clinic yet'}</small></span>
</button>`
}

/** @returns "Dr. Emily Carter". */
export function fullName(user: DemoUser): string {
  return [user.title, user.firstName, user.lastName].filter(Boolean).join(' ')
}
