/** @returns so many of a list, about, each with the same chance; all of it when there are no more */
export function someOf<T>(list: T[], count: number, random: () => number): T[] {
  return list.length <= count ? list : list.filter(() => random() < count / list.length)
}
