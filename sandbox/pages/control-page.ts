import { html } from 'hono/html'
import { settingFields } from '../control/setting-fields'
import { faultNames } from '../faults/fault-schema'
import type { Sandbox } from '../sandbox'
import type { Settings } from '../state/settings'
import { countsCard, grantsCard, requestsCard, sessionsCard } from './control-cards'
import { type Html, page } from './page'

/** The sandbox's own desk: who is signed in, live grants, switches, faults, what was asked lately. */
export function controlPage({ sandbox, problem }: { sandbox: Sandbox; problem: string | null }): Html {
  const body = html`<h1>Sandbox control</h1>
<p class="soft">Everything here is also at <code>${sandbox.url}/sandbox/api</code>. The page does not refresh by itself: <a href="/sandbox">look again</a>.</p>
${problem ? html`<p class="card bad" role="alert">${problem}</p>` : ''}
<div class="grid">
<div>${sessionsCard(sandbox)}${faultsCard(sandbox)}${actionsCard()}</div>
<div>${grantsCard(sandbox)}${settingsCard(sandbox.settings.now)}${countsCard(sandbox)}</div>
</div>
${requestsCard(sandbox)}`
  return page({ title: 'Control', body, wide: true })
}

function settingsCard(settings: Settings): Html {
  const values: Record<string, unknown> = settings
  return html`<section class="card" aria-labelledby="settings"><h2 id="settings">Switches</h2>
<form method="post" action="/sandbox/settings">
${settingFields.map(({ name, kind, choices }) => {
  if (kind === 'boolean')
    return html`<label class="check"><input type="checkbox" name="${name}" ${values[name] ? 'checked' : ''}> ${name}</label>`
  if (kind === 'integer')
    return html`<label>${name}<input type="number" name="${name}" value="${values[name]}"></label>`
  const options = choices.map((choice) => html`<option ${choice === values[name] ? 'selected' : ''}>${choice}</option>`)
  return html`<label>${name}<select name="${name}">${options}</select></label>`
})}
<button class="button">Save switches</button></form></section>`
}

function faultsCard({ faults }: Sandbox): Html {
  return html`<section class="card" aria-labelledby="faults"><h2 id="faults">Faults</h2>
${faults.all().length === 0 ? html`<p class="soft">None is switched on.</p>` : ''}
<ul class="plain faults">${faults.all().map(
    ({ id, name, for: target, times, user, ...parameters }) => html`<li>
<form method="post" action="/sandbox/faults/clear"><b>${name}</b> on ${target}${times === null ? '' : `, ${times} more`}${user === null ? '' : `, user ${user}`}
<code>${JSON.stringify(parameters)}</code>
<button class="link" name="id" value="${id}">Clear <span class="away">${name}</span></button></form></li>`,
  )}</ul>
<form method="post" action="/sandbox/faults">
<label>Fault<select name="name">${faultNames.map((name) => html`<option>${name}</option>`)}</select></label>
<label>Strikes (token, api, authorize, revoke or a path; empty: the usual place)<input name="for"></label>
<label>Times (empty: until cleared)<input name="times" inputmode="numeric"></label>
<label>Only this user (empty: everybody)<input name="user" inputmode="numeric"></label>
<label>Parameters as JSON<input name="parameters" value="{}" spellcheck="false"></label>
<div class="buttons"><button class="button">Switch on</button>
<button class="button quiet" formaction="/sandbox/faults/clear">Clear all</button></div></form></section>`
}

function actionsCard(): Html {
  const actions = [
    ['expire-access', 'Expire all access tokens'],
    ['expire-refresh', 'Expire all refresh tokens'],
    ['revoke-all', 'Revoke all grants'],
    ['age-codes', 'Make codes older than ten minutes'],
    ['sign-out', 'Sign everybody out'],
    ['reset', 'Reset the sandbox'],
  ]
  return html`<section class="card" aria-labelledby="actions"><h2 id="actions">Do now</h2>
<form method="post" action="/sandbox/actions"><ul class="plain">
${actions.map(([name, label]) => html`<li><button class="button quiet" name="action" value="${name}">${label}</button></li>`)}
</ul></form></section>`
}
