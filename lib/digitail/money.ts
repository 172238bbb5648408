import { z } from 'zod'

/** An amount as decimal text, such as "100.00". Never a float: cents would get lost in it. */
export type Money = string

const decimal = /^-?\d{1,15}(?:\.\d{1,6})?$/

/** An amount of Digitail: text in the samples, a number on the model page (digitail documentation: model-charge). */
export const wireMoney = z.union([z.string().trim(), z.number().transform(String)]).pipe(z.string().regex(decimal))

/** An amount that may be missing. */
export const optionalMoney = wireMoney
  .nullish()
  .catch(null)
  .transform((amount) => amount ?? null)

/**
 * An amount on its way to Digitail.
 *
 * @throws RangeError for anything but a positive decimal with at most two places
 */
export function moneyText(amount: Money): Money {
  if (!/^\d{1,12}(?:\.\d{1,2})?$/.test(amount)) throw new RangeError('an amount is decimal text such as "100.00"')
  return amount
}
