import 'server-only'
import { escapeHtml as say } from './escape-html'
import { plainDocument } from './plain-document'
import { randomToken } from './random'

type SetupWords = {
  title: string
  lead: string
  demo: string
  copy: string
  fill: string
  migrate: string
  start: string
  doctor: (command: string) => string
}

type Setup = {
  words: SetupWords
  language: string
  direction: 'ltr' | 'rtl'
  /** Needed settings by name, with what each is. */
  missing: Record<string, string>
  brand: { name: string; accent: { light: { accent: string }; dark: { accent: string } } }
}

const styleOf = ({ accent: { light, dark } }: Setup['brand']) => `
body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:8vh 1.25rem;background:#fbf6ec;color:#12302b}
h1{font-size:2rem;line-height:1.2;margin:.25rem 0}header{font-weight:700;color:${light.accent}}ol{padding-inline-start:1.5rem}li{margin:1rem 0}
code{font:.95rem/1.5 ui-monospace,monospace;background:#f3ecdd;border-radius:.4rem;padding:.15rem .4rem;overflow-wrap:anywhere}
li>code{display:block;width:fit-content;max-width:100%;box-sizing:border-box;margin-top:.35rem;padding:.4rem .75rem}dl{margin:.5rem 0}dt{margin-top:.75rem}dd{margin:0;color:#4f615c}
@media(prefers-color-scheme:dark){body{background:#0e1a18;color:#f5efe2}header{color:${dark.accent}}code{background:#22332f}dd{color:#adbeb7}}`

const command = (line: string) => `<code dir="ltr">${say(line)}</code>`

function steps({ words, missing }: Setup): string {
  const settings = Object.entries(missing).map(
    ([name, what]) => `<dt>${command(name)}</dt><dd lang="en" dir="ltr">${say(what)}</dd>`,
  )
  return `<p>${say(words.demo)} ${command('npm run demo')}</p><ol>
<li>${say(words.copy)} ${command('cp .env.example .env')}</li>
<li>${say(words.fill)}<dl>${settings.join('')}</dl></li>
<li>${say(words.migrate)} ${command('npm run migrate')}</li>
<li>${say(words.start)} ${command('npm start')}</li></ol>
<p>${say(words.doctor('npm run doctor'))}</p>`
}

/** What every address shows while nothing is set up: which settings are needed and what to do, and nothing of the machine. */
export function setupPage(setup: Setup): Response {
  const { words, language, direction, brand } = setup
  const nonce = randomToken()
  const title = `${words.title} · ${brand.name}`
  const head = `<style nonce="${nonce}">${styleOf(brand)}</style>`
  const body = `<header>${say(brand.name)}</header><main><h1>${say(words.title)}</h1><p>${say(words.lead)}</p>
${steps(setup)}</main>`
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }
  return new Response(plainDocument({ language, direction, title, head, body }), { status: 503, headers })
}
