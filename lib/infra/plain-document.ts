import { escapeHtml } from './escape-html'

type PlainDocument = {
  /** BCP 47, of its words. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Plain text. */
  title: string
  /** HTML that ends the head: a style, a refresh. */
  head: string
  /** HTML, whose every word is escaped already. */
  body: string
}

/** A document without the app's layout, for answers that come before it or cost next to nothing. @returns HTML */
export function plainDocument({ language, direction, title, head, body }: PlainDocument): string {
  return `<!doctype html><html lang="${escapeHtml(language)}" dir="${direction}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
${head}</head><body>${body}</body></html>`
}
