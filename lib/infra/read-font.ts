import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Font = { name: string; data: Buffer; weight: 500 | 800; style: 'normal' }

const folder = join(process.cwd(), 'node_modules/@fontsource/figtree/files')

/**
 * Reads Figtree for what draws pictures, in a format older than the browsers' one, which drawing does not know.
 *
 * @param set Western European letters, or those of Romanian, Polish, Turkish and their like: to a drawer, two fonts
 */
export async function readFont(set: 'latin' | 'latin-ext', weight: Font['weight']): Promise<Font> {
  const data = await readFile(join(folder, `figtree-${set}-${weight}-normal.woff`))
  return { name: set === 'latin' ? 'Figtree' : 'Figtree Extended', data, weight, style: 'normal' }
}
