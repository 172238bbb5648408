import { html } from 'hono/html'
import type { Sandbox } from '../sandbox'
import type { DemoUser } from '../world/world-types'
import { fullName } from './login-page'
import { type Html, page } from './page'

type Consent = { sandbox: Sandbox; user: DemoUser; redirectUri: string; query: string; token: string }

/** "May this app act for you?" The answer is bound to the session and to this request by `token`. */
export function consentPage({ sandbox, user, redirectUri, query, token }: Consent): Html {
  const clinics = sandbox.world.clinicsOf(user).map((clinic) => clinic.name)
  const body = html`<section class="card">
<h1>${sandbox.app.name} asks for access</h1>
<p class="soft">It wants to work with Digitail in your name.</p>
<div class="who">
<span class="face" aria-hidden="true">${user.firstName.slice(0, 1)}${user.lastName.slice(0, 1)}</span>
<div><span class="name">${fullName(user)}</span><br><small class="soft">${user.email}</small></div>
</div>
<h2>It will be able to</h2>
<ul class="ticks">
<li>see who you are and which clinics you work at${clinics.length > 0 ? html`: ${clinics.join(', ')}` : ''}</li>
<li>see and change whatever your role may see and change there, such as appointments, patients and their owners</li>
<li>go on doing so until access is removed</li>
</ul>
<form method="post" action="/oauth/authorize?${query}">
<input type="hidden" name="token" value="${token}">
<div class="buttons">
<button class="button" name="decision" value="allow">Allow</button>
<button class="button quiet" name="decision" value="deny">Deny</button>
</div>
</form>
<p class="soft"><small><br>You will return to <code>${new URL(redirectUri).origin}</code>.</small></p>
<form method="post" action="/oauth/logout?${query}"><button class="link">Sign in as someone else</button></form>
</section>`
  return page({ title: `${sandbox.app.name} asks for access`, body })
}
