import { z } from 'zod'
import { dayText } from './day-text'
import { type DigitailRequest, writeRequest } from './digitail-request'
import { optionalMoney } from './money'
import { pathId } from './path-id'
import { jsonBody } from './wire-fields'
import { wireId } from './wire-values'

// These three answer without the usual `data`.
const consolidatedInvoice = z.object({ id: wireId, total: optionalMoney })

/** One invoice over several sales. */
export type ConsolidatedInvoice = z.infer<typeof consolidatedInvoice>

export type Consolidation = {
  customerId: number
  /** "YYYY-MM-DD". */
  invoiceDate: string
  salesIds: readonly number[]
}

function consolidate(
  operation: string,
  path: string,
  input: Consolidation & { consolidatingSaleId?: number },
): DigitailRequest<ConsolidatedInvoice> {
  const body = jsonBody({ ...input, invoiceDate: dayText(input.invoiceDate) })
  return writeRequest({ operation, method: 'POST', path, clinicId: null, body, answer: consolidatedInvoice })
}

/** Puts several sales on one invoice (digitail documentation: create-consolidatedinvoice). */
export function createConsolidatedInvoice(input: Consolidation): DigitailRequest<ConsolidatedInvoice> {
  return consolidate('consolidated-invoices.create', '/sale/consolidate', input)
}

/** Shows what a consolidated invoice would be (preview-consolidatedinvoice). */
export function previewConsolidatedInvoice(
  input: { id: number; consolidatingSaleId?: number } & Consolidation,
): DigitailRequest<ConsolidatedInvoice> {
  const { id, ...fields } = input
  return consolidate('consolidated-invoices.preview', `/sale/consolidate/preview/${pathId(id)}`, fields)
}

/** Changes which sales are on a consolidated invoice (update-consolidatedinvoice). */
export function updateConsolidatedInvoice(input: { id: number } & Consolidation): DigitailRequest<ConsolidatedInvoice> {
  const { id, ...fields } = input
  return consolidate('consolidated-invoices.update', `/sale/consolidate/${pathId(id)}/update`, fields)
}
