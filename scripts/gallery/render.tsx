import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Language, languages } from '@/components/messages/languages'
import { inLanguage } from '@/components/messages/messages'
import { SkipLink } from '@/components/shell/skip-link'
import { adminClinicPages } from './admin-clinic-pages'
import { auditPages } from './audit-pages'
import { clinicListPages } from './clinic-list-pages'
import { clinicPages } from './clinic-pages'
import { healthPages } from './health-pages'
import { linkPages } from './link-pages'
import { NoRouter } from './no-router'
import { noticePages } from './notice-pages'
import { otherPages } from './other-pages'
import { overviewPages } from './overview-pages'
import { peoplePages } from './people-pages'

/** Every page state, by name. */
const pages: Record<string, ReactNode> = {
  ...otherPages,
  ...linkPages,
  ...overviewPages,
  ...clinicPages,
  ...clinicListPages,
  ...adminClinicPages,
  ...peoplePages,
  ...auditPages,
  ...noticePages,
  ...healthPages,
}

/** A whole document as the layout makes it, under the same rule for styles: none stands in the page. */
function page(name: string, content: ReactNode, language: Language): string {
  const draw = () =>
    renderToStaticMarkup(
      <html lang={language} dir={languages[language].direction}>
        {/* biome-ignore lint/style/noHeadElement: these files are documents of their own, outside of Next. */}
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta
            httpEquiv="Content-Security-Policy"
            content="default-src 'none'; style-src file:; font-src file:; img-src file:"
          />
          <title>{name}</title>
          <link rel="stylesheet" href="gallery.css" />
        </head>
        <body className="font-sans">
          <SkipLink />
          <NoRouter>{content}</NoRouter>
        </body>
      </html>,
    )
  return `<!doctype html>${inLanguage(language, draw)}`
}

/**
 * Writes every page state as a file that a browser can open.
 * @param folder where @param language of the pages @param sheet their style @returns the file of each page, by name
 */
export async function renderGallery(folder: string, language: Language, sheet: string): Promise<Map<string, string>> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'gallery.css'), sheet)
  const files = new Map<string, string>()
  for (const [name, content] of Object.entries(pages)) {
    const file = path.resolve(folder, `${name}.html`)
    await writeFile(file, page(name, content, language))
    files.set(name, pathToFileURL(file).href)
  }
  return files
}
