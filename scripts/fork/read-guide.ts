import { readFileSync } from 'node:fs'

/** One thing that the guide says to do: a whole file, a change of one, or a command. */
export type Deed =
  | { kind: 'file'; path: string; content: string }
  | { kind: 'change'; path: string; from: string; to: string }
  | { kind: 'command'; line: string }

const fence = /^```(\w*)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm

function changesOf(block: string): Deed[] {
  const files = block.split(/^--- a\/.*\n\+\+\+ b\//m).slice(1)
  return files.flatMap((file): Deed[] => {
    const [path = '', ...lines] = file.split('\n')
    const hunks = lines.join('\n').split(/^@@\n/m).slice(1)
    return hunks.map((hunk) => {
      const told = hunk.replace(/\n$/, '').split('\n')
      const side = (sign: '-' | '+') =>
        told
          .filter((line) => line.startsWith(' ') || line.startsWith(sign))
          .map((line) => line.slice(1))
          .join('\n')
      return { kind: 'change', path: path.trim(), from: side('-'), to: side('+') }
    })
  })
}

/**
 * What a guide says to do, in its order: fences that name a path are files, `diff` fences are changes, fences without a
 * language are commands, one a line.
 *
 * @param file of Markdown
 */
export function readGuide(file: string): Deed[] {
  const fences = readFileSync(file, 'utf8').matchAll(fence)
  return [...fences].flatMap(([, language = '', path, block = '']): Deed[] => {
    if (language === 'diff') return changesOf(block)
    if (path !== undefined) return [{ kind: 'file', path, content: block }]
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    return language === '' ? lines.map((line) => ({ kind: 'command', line })) : []
  })
}
