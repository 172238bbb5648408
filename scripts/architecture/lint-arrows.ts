/** One block of biome.arrows.json: what the linter keeps out of a room. */
function block(room: string, index: number, rooms: readonly string[]): string {
  const before = rooms.slice(0, index)
  const after = rooms.slice(index + 1)
  const several = (names: readonly string[]) => (names.length > 1 ? `{${names.join(',')}}` : names.join())
  const may = after.length === 0 ? 'itself' : several(after)
  const own =
    before.length === 0
      ? []
      : [
          `{ "group": ["@/lib/${several(before)}/**", "../${several(before)}/**"], "message": "lib/${room} may use only ${may}: move what you need to the right, or hand it in." }`,
        ]
  const database = ['store', 'infra'].includes(room)
    ? []
    : [
        '{ "group": ["@prisma/**", "@/prisma/**", "@electric-sql/**", "pglite-prisma-adapter"], "message": "Only lib/store and lib/infra know the database: write a query in lib/store and call that." }',
      ]
  const pages =
    '{ "group": ["@/{app,components,sandbox,e2e,scripts}/**"], "message": "lib knows nothing of pages, looks, sandbox or tests: hand it in." }'
  const patterns = [...own, pages, ...database].map((pattern) => `        ${pattern}`).join(',\n')
  return `    {
      "includes": ["lib/${room}/**", "!**/*.test.{ts,tsx}", "!**/testing/**", "!**/test-support/**"],
      "linter": { "rules": { "style": { "noRestrictedImports": { "level": "error", "options": { "patterns": [
${patterns}
      ] } } } } }
    },
`
}

/**
 * The linter's rules for the rooms of lib, made from their order.
 *
 * @param file biome.arrows.json as it is @returns it with the blocks of lib brought up to date
 */
export function withArrowsOf(rooms: readonly string[], file: string): string {
  const [first, last] = [
    file.indexOf('    {\n      "includes": ["lib/'),
    file.indexOf('    {\n      "includes": ["app/**"'),
  ]
  if (first < 0 || last < first) throw new Error('biome.arrows.json has no blocks for lib')
  return file.slice(0, first) + rooms.map((room, index) => block(room, index, rooms)).join('') + file.slice(last)
}
