import { basename, dirname } from 'node:path'
import { isTest, placeOf } from './rooms'
import type { Rule } from './rule'

const maxLines = 150
const maxTestLines = 300
const maxFunctionLines = 50
const grabBags = ['utils', 'util', 'helpers', 'common', 'misc', 'shared']

export const fileSize: Rule = {
  name: `a file has at most ${maxLines} lines, a test ${maxTestLines}`,
  advice: 'Find the second thing that it does and give that its own file.',
  faults: ({ path, lineCount }) => {
    const most = isTest(path) || placeOf(path) === 'e2e' ? maxTestLines : maxLines
    return lineCount > most ? [`has ${lineCount} lines`] : []
  },
}

export const functionSize: Rule = {
  name: `a function has at most ${maxFunctionLines} lines`,
  advice: 'Give a part of it a name of its own.',
  faults: ({ path, longestFunctionLines }) =>
    longestFunctionLines > maxFunctionLines && !isTest(path) && placeOf(path) !== 'e2e'
      ? [`has a function of ${longestFunctionLines} lines`]
      : [],
}

export const noAny: Rule = {
  name: 'nothing is any',
  advice: 'Use unknown and parse it with Zod at the edge.',
  faults: ({ anyCount }) => (anyCount > 0 ? [`says any ${anyCount} time(s)`] : []),
}

// In app, a folder is a part of an address: [id], (account), icon.svg, social.png.
const isName = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || /^([[(].*[\])]|[a-z]+\.(svg|png))$/.test(name)

export const names: Rule = {
  name: 'names are kebab-case and say what is inside',
  advice: 'Name a file after its main export; a drawer for everything has no name, so its things live elsewhere.',
  faults: ({ path }) => {
    const words = [...dirname(path).split('/'), basename(path).split('.')[0] ?? ''].filter((word) => word !== '.')
    const odd = words.filter((word) => !isName(word)).map((word) => `${word} is not kebab-case`)
    const drawers = words.filter((word) => grabBags.includes(word)).map((word) => `${word} is a drawer for everything`)
    const barrels = /\/index\.tsx?$/.test(path) ? ['is a barrel'] : []
    return [...odd, ...drawers, ...barrels]
  },
}
