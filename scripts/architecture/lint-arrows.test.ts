import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { rooms } from './rooms'

const rule = z.object({ options: z.object({ patterns: z.array(z.object({ group: z.array(z.string()) })) }) })
const override = z.object({
  includes: z.array(z.string()),
  linter: z.object({ rules: z.object({ style: z.object({ noRestrictedImports: rule }) }) }),
})
const { overrides } = z
  .object({ overrides: z.array(override) })
  .parse(JSON.parse(readFileSync('biome.arrows.json', 'utf8')))

/** The rooms that the linter keeps out of a room. */
function keptOutOf(room: string): string[] {
  const own = overrides.find(({ includes }) => includes[0] === `lib/${room}/**`)
  const groups = own?.linter.rules.style.noRestrictedImports.options.patterns.flatMap(({ group }) => group) ?? []
  const [names = ''] = groups.flatMap((group) => /^@\/lib\/\{?([\w,]+)\}?\/\*\*$/.exec(group)?.[1] ?? [])
  return names.split(',').filter(Boolean)
}

test.each(rooms.map((room, index) => [room, rooms.slice(0, index)] as const))(
  'the linter keeps out of lib/%s what the architecture does',
  (room, before) => {
    expect(keptOutOf(room)).toEqual(before)
  },
)
