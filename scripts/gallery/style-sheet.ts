import { readFile } from 'node:fs/promises'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

const sheet = 'app/globals.css'
const fontPackage = 'node_modules/@fontsource-variable/figtree'

/** The faces that next/font serves in the app, from the same package. @param root the project's folder, as a URL */
async function fontFaces(root: string): Promise<string> {
  const faces = await readFile(`${fontPackage}/wght.css`, 'utf8')
  const family = "'Figtree Variable'"
  return `${faces.replaceAll('./files/', `${root}${fontPackage}/files/`)}:root{--font-latin:${family};--font-latin-ext:${family}}`
}

/** @returns the pages' style sheet as the build makes it, with its fonts. @param root the project's folder, as a URL */
export async function styleSheet(root: string): Promise<string> {
  const source = await readFile(sheet, 'utf8')
  const result = await postcss([tailwind()]).process(source, { from: sheet })
  return `${await fontFaces(root)}\n${result.css}`
}
