import type { SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import type { Sale } from '../world/sale'
import { forbidden, notFound } from './api-failure'
import { mayUseClinic } from './clinic-scope'

/** @returns a sale of one of the account's clinics, or the refusal. */
export function findSale(
  c: SandboxContext,
  { world }: Sandbox,
  id: number,
): { sale: Sale } | { refusal: Response | Promise<Response> } {
  const sale = world.sale(id)
  if (!sale) return { refusal: notFound(c, 'Sale') }
  const mayUse = c.var.account.mayReadRecords && mayUseClinic(c, sale.clinicId)
  return mayUse ? { sale } : { refusal: forbidden(c) }
}
