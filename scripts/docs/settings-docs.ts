import { z } from 'zod'
import { settingsFields } from '../../lib/infra/settings-fields'

type Setting = { name: string; says: string; isRequired: boolean; fallback: string | null }

// What the process takes for granted when a setting is absent; `DEMO_SIGN_IN` and the like are not for people.
function readSettings(): Setting[] {
  return Object.entries(settingsFields.shape).map(([name, field]) => {
    const absent = field.safeParse(undefined)
    const fallback =
      absent.success && absent.data !== undefined && !Array.isArray(absent.data) ? String(absent.data) : null
    return { name, says: describedAs(field), isRequired: !absent.success, fallback }
  })
}

function describedAs(field: z.ZodType): string {
  const described = z.globalRegistry.get(field)?.description ?? field.description
  if (described === undefined) throw new Error('every setting has a description')
  return described
}

/** The settings table of the README, from the schema that checks them. */
export function settingsTable(): string {
  const rows = readSettings().map(({ name, says, isRequired, fallback }) => {
    const need = isRequired ? '**needed**' : fallback === null ? '' : `\`${fallback}\``
    return `| \`${name}\` | ${says} | ${need} |`
  })
  return ['| setting | what it is | default |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The whole of `.env.example`, from the same schema. */
export function environmentExample(): string {
  const entries = readSettings().map(({ name, says, isRequired, fallback }) => {
    const line = isRequired ? `${name}=` : `# ${name}=${fallback ?? ''}`
    return `# ${says}${isRequired ? ' Needed.' : ''}\n${line}`
  })
  const head = [
    '# Copy to .env and fill in what is needed. `npm run demo` needs none of this.',
    '# Random secrets: openssl rand -base64 32     A key: TOKEN_ENCRYPTION_KEYS=k1:$(openssl rand -base64 32)',
  ].join('\n')
  return `${[head, ...entries].join('\n\n')}\n`
}

export const tableMarks = { from: '<!-- settings: made by npm run docs -->', to: '<!-- /settings -->' }

/** @returns the README with its settings table brought up to date */
export function withSettingsTable(readme: string): string {
  const [before, rest] = readme.split(tableMarks.from)
  const after = rest?.split(tableMarks.to)[1]
  if (before === undefined || after === undefined)
    throw new Error(`README.md lacks the marks ${tableMarks.from} and ${tableMarks.to}`)
  return `${before}${tableMarks.from}\n${settingsTable()}\n${tableMarks.to}${after}`
}
