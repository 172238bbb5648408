import { html } from 'hono/html'
import type { Sandbox } from '../sandbox'
import { fullName } from './login-page'
import type { Html } from './page'

const shownGrants = 12
const shownRequests = 40

export function sessionsCard({ sessions, world }: Sandbox): Html {
  const names = sessions.all().flatMap(({ userId }) => {
    const user = world.user(userId)
    return user ? [fullName(user)] : []
  })
  return html`<section class="card" aria-labelledby="people"><h2 id="people">Signed in here</h2>
${names.length === 0 ? html`<p class="soft">Nobody.</p>` : html`<ul class="ticks">${names.map((name) => html`<li>${name}</li>`)}</ul>`}</section>`
}

export function grantsCard({ grants, world }: Sandbox): Html {
  const shown = [...grants.all()].slice(-shownGrants).reverse()
  const rows = shown.map((grant) => {
    const user = world.user(grant.userId)
    const seconds = Math.round((grant.accessExpiresAt - Date.now()) / 1000)
    const life =
      seconds > 0 ? html`<span class="good">${seconds} s left</span>` : html`<span class="bad">expired</span>`
    return html`<tr><td>${user ? fullName(user) : grant.userId}</td><td>${grant.generation - 1}</td><td>${life}</td></tr>`
  })
  return html`<section class="card" aria-labelledby="grants"><h2 id="grants">Live grants: ${grants.size}</h2>
${shown.length === 0 ? html`<p class="soft">No app is connected.</p>` : table('Live grants', ['User', 'Refreshed', 'Access token'], rows)}</section>`
}

export function countsCard({ counts }: Sandbox): Html {
  const { token, api, mailsSent } = counts.read()
  const rows = [
    ...Object.entries(token).flatMap(([type, outcomes]) =>
      Object.entries(outcomes).map(
        ([outcome, count]) => html`<tr><td>${type}</td><td>${outcome}</td><td>${count}</td></tr>`,
      ),
    ),
    ...Object.entries(api).map(([status, count]) => html`<tr><td>API</td><td>${status}</td><td>${count}</td></tr>`),
    html`<tr><td>Mails</td><td>sent</td><td>${mailsSent}</td></tr>`,
  ]
  return html`<section class="card" aria-labelledby="counts"><h2 id="counts">Counts</h2>${table('Counts', ['What', 'Outcome', 'Times'], rows)}</section>`
}

export function requestsCard({ log }: Sandbox): Html {
  const rows = log
    .read()
    .slice(0, shownRequests)
    .map(
      (request) => html`<tr><td>${new Date(request.at).toISOString().slice(11, 19)}</td><td>${request.method}</td>
<td><code>${request.path}</code></td><td>${request.status}</td><td>${request.ms} ms</td><td>${request.userId ?? ''}</td><td>${request.faults.join(', ')}</td></tr>`,
    )
  const heads = ['Time (UTC)', 'Method', 'Path', 'Status', 'Took', 'User', 'Faults']
  return html`<section class="card" aria-labelledby="requests"><h2 id="requests">Last requests</h2>${table('Last requests', heads, rows)}</section>`
}

/** A table that scrolls by itself on a phone, reachable by keyboard. */
function table(label: string, heads: string[], rows: Html[]): Html {
  return html`<div class="scroll" role="region" aria-label="${label}, table" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}
