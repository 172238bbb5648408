/**
 * One line of the result. `ours` and `beside` were measured in the same run and have the unit that the name
 * tells; `bar` is what `ratio` is held against or, where nothing stands beside, what `ours` is.
 */
export type Figure = {
  name: string
  ours: number
  /** Null where the bar is a number of its own, such as a score. */
  beside: number | null
  /** ours / beside */
  ratio: number | null
  bar: number
  holds: boolean
}

type Compared = { name: string; ours: number; beside: number; bar: number }

const isNumber = (value: number) => Number.isFinite(value)

/** Ours may take at most `bar` times what stands beside it. A ratio that is no number does not hold. */
export function atMostTimes({ name, ours, beside, bar }: Compared): Figure {
  const ratio = ours / beside
  return { name, ours, beside, ratio, bar, holds: isNumber(ratio) && beside > 0 && ratio <= bar }
}

/** Ours must reach at least `bar` times what stands beside it. */
export function atLeastTimes({ name, ours, beside, bar }: Compared): Figure {
  const ratio = ours / beside
  return { name, ours, beside, ratio, bar, holds: isNumber(ratio) && beside > 0 && ratio >= bar }
}

/** Ours may exceed what stands beside it by at most `bar`, in their own unit. */
export function atMostMore({ name, ours, beside, bar }: Compared): Figure {
  const more = ours - beside
  return { name, ours, beside, ratio: ours / beside, bar, holds: isNumber(more) && beside > 0 && more <= bar }
}

/** A number with a bar of its own that it must not exceed. */
export function atMost({ name, ours, bar }: Omit<Compared, 'beside'>): Figure {
  return { name, ours, beside: null, ratio: null, bar, holds: isNumber(ours) && ours <= bar }
}

/** A number with a bar of its own that it must reach. */
export function atLeast({ name, ours, bar }: Omit<Compared, 'beside'>): Figure {
  return { name, ours, beside: null, ratio: null, bar, holds: isNumber(ours) && ours >= bar }
}
