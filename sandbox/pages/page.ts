import { html, raw } from 'hono/html'
import { styles } from './styles'

export type Html = ReturnType<typeof html>

/**
 * The frame of every page: a band that says what this is, a mark, one main part. Everything is inline, so that a page
 * needs nothing but itself.
 */
export function page({ title, body, wide = false }: { title: string; body: Html; wide?: boolean }): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Digitail sandbox</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' rx='2' fill='%234b3fbf'/%3E%3C/svg%3E">
<style>${raw(styles)}</style>
</head>
<body>
<header class="band"><strong>Sandbox</strong> A pretend Digitail for trying things out. Nothing here is real.</header>
<main class="${wide ? 'wide' : 'narrow'}">
<p class="brand">${mark()}<span>Practice<b>Desk</b></span></p>
${body}
</main>
</body>
</html>`
}

function mark(): Html {
  return html`<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
<rect width="32" height="32" rx="9" fill="var(--accent)"/>
<path d="M9 17.5c0-4 3-7 7-7s7 3 7 7v4.5H9z" fill="none" stroke="var(--accent-ink)" stroke-width="2.4" stroke-linejoin="round"/>
<path d="M16 14.5v5M13.5 17h5" stroke="var(--accent-ink)" stroke-width="2.4" stroke-linecap="round"/>
</svg>`
}
