/**
 * A sentence with gaps, in ICU MessageFormat: `{clinic}`, `{count, plural, one {# clinic} other {# clinics}}`.
 * `names` gives the gaps an order, in which those who say the sentence fill them.
 */
export class Sentence<const Names extends readonly string[] = readonly string[]> {
  constructor(
    readonly text: string,
    readonly names: Names,
  ) {}
}

/** What a gap is filled with: text, a number that is written as the language does, or a list that it joins. */
export type Filling = string | number | readonly string[]

/** @param text ICU MessageFormat @param names of its gaps, in the order in which they are filled */
export function sentence<const Names extends readonly string[]>(text: string, ...names: Names): Sentence<Names> {
  return new Sentence(text, names)
}
