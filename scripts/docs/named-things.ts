import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** A document and what may be named in it. */
export type Known = {
  scripts: Record<string, string>
  settings: Record<string, unknown>
  /** Every file of the repository, by its last part. */
  fileNames: ReadonlySet<string>
}

const roots = 'app|components|deploy|docs|e2e|lib|prisma|public|sandbox|scripts|\\.github'
const pathInCode = new RegExp(`^(?:(?:${roots})/[\\w./()[\\]-]+|[\\w.-]+\\.(?:ts|tsx|mjs|json|sql|md|yaml|txt))$`)
const isGeneral = (text: string) => /[*<>…$]/.test(text)

// What other programs read, and what SQL and the shell call so.
const foreign =
  /^(POSTGRES_PASSWORD|PUBLIC_HOST|ADMIN_DATABASE_URL|TEST_DATABASE_URL|ON_ERROR_STOP|SKIP_LOCKED|NODE_ENV|MASTER_KEY|OIDC_|DIGITAIL_)$/

/** Every `code` of a text, blocks included. */
function codes(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```[^\n`]*\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = '']) => block.split('\n'))
  const spans = [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return [...blocks, ...spans]
}

// Files that a command makes.
const made = ['backup.json', 'sbom.cdx.json']

function unknownPaths(file: string, text: string, { fileNames }: Known): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to.replace(/#.*$/, ''))
  const linked = links.filter((to) => to !== '' && !/^[a-z]+:/.test(to)).map((to) => join(dirname(file), to))
  const inCode = codes(text).filter((code) => pathInCode.test(code) && !isGeneral(code))
  const isThere = (path: string) =>
    [path, join(dirname(file), path), join('lib', path)].some((each) => existsSync(normalize(each))) ||
    fileNames.has(path) ||
    made.includes(path)
  return [...linked.filter((path) => !existsSync(path)), ...inCode.filter((path) => !isThere(path))]
}

function unknownCommands(text: string, { scripts }: Known): string[] {
  const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name)
  return named.filter((name) => !Object.hasOwn(scripts, name)).map((name) => `npm run ${name}`)
}

function unknownSettings(text: string, { settings }: Known): string[] {
  const names = codes(text).flatMap((code) => code.match(/(?<![\w'"./-])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![\w…])/g) ?? [])
  return names.filter((name) => !Object.hasOwn(settings, name) && !foreign.test(name))
}

function unknownAddresses(text: string): string[] {
  const routes = [...text.matchAll(/(?<![\w/])\/api\/[a-z/]+[a-z]/g)].map(([path]) => path)
  return routes.filter((path) => !existsSync(join('app', path, 'route.ts')) && !path.startsWith('/api/v1'))
}

/** @returns what a document names and this repository does not have: paths, commands, settings, addresses */
export function unknownThings(file: string, text: string, known: Known): string[] {
  return [
    ...unknownPaths(file, text, known),
    ...unknownCommands(text, known),
    ...unknownSettings(text, known),
    ...unknownAddresses(text),
  ]
}
