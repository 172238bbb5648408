import { html } from 'hono/html'
import { type Html, page } from './page'

/** Something that stays on the sandbox's own page, because there is no safe place to send it. */
export function problemPage({ title, text }: { title: string; text: string }): Html {
  const body = html`<section class="card">
<h1>${title}</h1>
<p>${text}</p>
<p class="soft"><small>Close this page and begin again from the app that sent you here.</small></p>
</section>`
  return page({ title, body })
}
