import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readSources } from '@/scripts/architecture/read-sources'
import { en } from './en'
import { wentWrong } from './en/went-wrong'
import { allTexts } from './testing/all-texts'

// Everything but the sentences themselves and what only tests them.
const places = /^(app|components|lib|scripts\/doctor)/
const code = readSources()
  .filter(({ path }) => places.test(path) && !/^components\/messages\/|\.test\./.test(path))
  .map(({ path }) => readFileSync(path, 'utf8'))
  .join('\n')
const words = new Set(code.match(/[\w-]+/g))

it('no sentence is left over: what each is called by stands in the code', () => {
  const texts = allTexts({ ...en, wentWrong }, '')
  const keysOf = (path: string) => path.split('.').filter((key) => !/^(-?\w*\d+|)$/.test(key))
  const unused = texts.filter(({ path }) => keysOf(path).some((key) => !words.has(key)))
  expect(unused.map(({ path }) => path)).toEqual([])
})
