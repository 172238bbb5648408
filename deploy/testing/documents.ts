import { readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'

/** @returns the documents of a YAML file, merge keys done. @throws Error when it is none */
export function documentsOf(file: string): unknown[] {
  return parseAllDocuments(readFileSync(file, 'utf8'), { merge: true }).map((each) => {
    if (each.errors.length > 0) throw new Error(`${file}: ${each.errors[0]?.message}`)
    return each.toJS()
  })
}

/** @returns the part of a guide below a heading, up to the next one. @throws Error when there is none */
export function sectionOf(guide: string, heading: string): string {
  const section = readFileSync(guide, 'utf8').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]
  if (section === undefined) throw new Error(`${guide} has no section ${heading}`)
  return section
}
