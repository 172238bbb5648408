import { z } from 'zod'
import { type DigitailRequest, readRequest } from './digitail-request'
import { type ListOf, listQuery } from './list-query'
import { type Page, pageOf } from './page'
import { wireFields } from './wire-fields'
import { optionalId, optionalText, wireId } from './wire-values'

const reminder = z
  .object({
    id: wireId,
    clinic_id: optionalId,
    pet_id: optionalId,
    reminder_protocol_template_id: optionalId,
    due_date: optionalText,
    administration_date: optionalText,
  })
  .transform((wire) => ({
    id: wire.id,
    clinicId: wire.clinic_id,
    petId: wire.pet_id,
    templateId: wire.reminder_protocol_template_id,
    dueDate: wire.due_date,
    /** Null while it is pending. */
    administeredOn: wire.administration_date,
  }))

/** A reminder that is due, or was, for a pet: one use of a reminder protocol. */
export type Reminder = z.infer<typeof reminder>

const remindersAnswer = pageOf(reminder)

/** Filters of the list (digitail documentation: get-a-list-of-reminder-protocol-usage-for-a-pet). Days are "YYYY-MM-DD". */
export type ReminderFilters = {
  petId: number
  reminderProtocolTemplateId?: number
  /** Ids separated by commas. */
  reminderProtocolTemplateIds?: string
  latest?: boolean
  dueDateType?: string
  active?: boolean
  excludeHistorical?: boolean
  dateBefore?: string
  dateAfter?: string
}

const filterValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** One page of the reminders of a pet at a clinic. */
export function listReminders(list: Omit<ListOf, 'filters'> & ReminderFilters): DigitailRequest<Page<Reminder>> {
  const { clinicId, page, perPage, ...given } = list
  const filters = filterValues.parse(wireFields(given))
  return readRequest({
    operation: 'reminder-protocol-usages.list',
    path: '/reminder-protocol-usages',
    clinicId,
    query: listQuery({ clinicId, page, perPage, filters }),
    answer: remindersAnswer,
  })
}
