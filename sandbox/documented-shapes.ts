import { z } from 'zod'

/** Digitail's documented shapes (fact sheet 1.4, 2.3, 2.5, 4) as far as they are known, for the tests. */

const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
const utcTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/)
export const listedClinic = z.object({ id: z.int(), name: z.string(), slug: z.string(), logo: z.url() })
const preferences = z.object({
  language_locale: z.string(),
  timezone: z.string().includes('/'),
  date_format: z.string(),
})
export const clinic = z.object({ id: z.int(), name: z.string(), logo: z.url(), preferences })
export const me = z.object({
  data: z.object({
    id: z.int(),
    first_name: z.string(),
    last_name: z.string(),
    full_name: z.string(),
    email: z.email(),
    name_with_title: z.string(),
    video_link: z.string(),
    profile_picture: z.url(),
    employee: z.object({ id: z.int(), chat_user: z.object({}) }),
    clinic,
    clinics: z.array(listedClinic).optional(),
  }),
})
export const vet = z.object({
  id: z.int(),
  first_name: z.string(),
  full_name: z.string(),
  name_with_title: z.string(),
  type: z.literal('veterinarian'),
  active: z.boolean(),
})
export const pet = z.object({
  id: z.int(),
  nickname: z.string(),
  species_id: z.string(),
  breed_id: z.int(),
  gender: z.string(),
  birthday: z.iso.date(),
  weight: z.string(),
  hormonal_status: z.int(),
})
export const appointment = z.object({
  id: z.int(),
  clinic_id: z.int(),
  guest: z.boolean(),
  pet_id: z.int().nullable(),
  status: z.string().regex(/^\d$/),
  datetime: localTime,
  end_datetime: localTime,
  datetime_start_utc: utcTime,
  datetime_end_utc: utcTime,
  pet_name: z.string(),
  owner_name: z.string(),
  patient: pet.nullable(),
  service: z.object({
    id: z.int(),
    label: z.string(),
    label_en: z.string(),
    service_details: z.object({ duration: z.int() }),
  }),
  vet: vet.nullable(),
})
export const sale = z.object({
  id: z.int(),
  clinic_id: z.string(),
  total: z.string().regex(/^\d+\.\d{2}$/),
  amount_due: z.string(),
  consolidated: z.boolean(),
})
const link = z.string().startsWith('https://vet.digitail.invalid/api/v1/')
export const list = <T extends z.ZodType>(row: T) =>
  z.strictObject({
    data: z.array(row).min(1),
    links: z.strictObject({ first: link, last: link, prev: link.nullable(), next: link.nullable() }),
    meta: z.strictObject({
      current_page: z.int(),
      last_page: z.int(),
      from: z.int(),
      to: z.int(),
      per_page: z.int(),
      total: z.string().regex(/^\d+$/),
      path: link,
    }),
  })
