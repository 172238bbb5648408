import { readFileSync } from 'node:fs'
import { Refusal } from '../run/refusal.mjs'

/** A section of the README, as somebody reads it who has nothing else. */
export type Section = {
  /** The commands of its blocks and, where it has none, those between its words; in their order. */
  commands: string[]
  /** The settings that it says to fill in, with the value where it says one. */
  settings: { name: string; value: string | null }[]
  /** Between stars: what it says to press. */
  buttons: string[]
}

const block = /^```\n([\s\S]*?)^```$/gm
const words = /`([^`\n]+)`/g
const setting = /^([A-Z]+(?:_[A-Z]+)+)(?:=(.+))?$/

// What is said of one again is for later, when the first has worked.
function settingsOf(spans: string[]): Section['settings'] {
  const all = spans.flatMap((span) => {
    const [, name, value = null] = setting.exec(span) ?? []
    return name === undefined ? [] : [{ name, value }]
  })
  return all.filter(({ name }, at) => all.findIndex((each) => each.name === name) === at)
}

/** @param text of a README @throws Refusal when it has no section of this name */
export function readSection(text: string, heading: string): Section {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]
  if (section === undefined) throw new Refusal(`The README has no section "${heading}".`)
  const spans = [...section.replace(block, '').matchAll(words)].map(([, span = '']) => span)
  const blocks = [...section.matchAll(block)].flatMap(([, lines = '']) => lines.trim().split('\n'))
  return {
    commands: blocks.length > 0 ? blocks : spans.filter((span) => /^(cp|npm) /.test(span)),
    settings: settingsOf(spans),
    buttons: [...section.matchAll(/\*\*(\w+ with [^*]+)\*\*/g)].map(([, button = '']) => button),
  }
}

export const readme = (): string => readFileSync('README.md', 'utf8')

/** @throws Refusal when what the README promises is not so */
export function mustHold(holds: boolean, what: string): void {
  if (!holds) throw new Refusal(`The README promises more than is so: ${what}.`)
}
