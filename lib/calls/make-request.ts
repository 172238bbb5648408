import type { DigitailRequest } from '@/lib/digitail/digitail-request'

/** A request, or how to make it for the clinic as Digitail numbers it. */
export type MakeRequest<T> = DigitailRequest<T> | ((clinicId: number) => DigitailRequest<T>)
