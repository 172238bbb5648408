import type { Answer } from '@/lib/digitail/testing/hostile-provider'

export type ScriptedClinic = { id: number; name: string }

/** What a provider says whose every text is chosen: of an account, its clinics, and the day of each. */
export type Script = {
  userId: number
  account: string
  clinics: ScriptedClinic[]
  /** Taken in turns for every text of an appointment. */
  texts: string[]
}

const day = 24 * 3_600_000

function appointments({ texts }: Script, clinicId: number, now: number) {
  let at = clinicId
  const text = () => {
    at += 1
    return texts[at % texts.length] ?? ''
  }
  return Array.from({ length: 50 }, (_, index) => ({
    id: clinicId * 100 + index + 1,
    clinic_id: clinicId,
    status: index % 7 === 0 ? text() : '1',
    datetime_start_utc: new Date(now + index * 60_000).toISOString(),
    datetime_end_utc: new Date(now + index * 60_000 + day / 48).toISOString(),
    pet_name: text(),
    owner_name: text(),
    patient: { nickname: text(), species: { label: text(), label_en: text() } },
    service: { label: text(), label_en: text() },
    vet: { name_with_title: text(), full_name: text() },
    observations: text(),
    user_note: text(),
  }))
}

function accountOf({ userId, account, clinics, texts }: Script) {
  const told = clinics.map(({ id, name }, index) => ({
    id,
    name,
    slug: texts[index % texts.length],
    logo: texts[(index + 1) % texts.length],
    preferences: { timezone: texts[(index + 2) % texts.length], language_locale: texts[(index + 3) % texts.length] },
  }))
  return {
    id: userId,
    full_name: account,
    first_name: account,
    email: account,
    clinic: told[0],
    clinics: told,
    multipleClinic: told,
  }
}

function pageOf(rows: unknown[], url: URL) {
  return {
    data: rows,
    links: { next: null },
    meta: { current_page: Number(url.searchParams.get('page') ?? 1), last_page: 1, per_page: 250, total: rows.length },
  }
}

/** @returns answers to everything that the app asks of a provider */
export function answerBy(script: () => Script): Answer {
  let token = 0
  const body = (url: URL): unknown => {
    token += 1
    const path = url.pathname
    if (path.endsWith('/oauth/token'))
      return {
        token_type: 'Bearer',
        access_token: `a-${token}`,
        refresh_token: `r-${token}`,
        expires_in: 86_400,
      }
    if (path.endsWith('/auth/me')) return { data: accountOf(script()) }
    if (path.endsWith('/appointments'))
      return pageOf(appointments(script(), Number(url.searchParams.get('filter[clinic_id]')), Date.now()), url)
    return { data: [] }
  }
  return (response, { url }) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body(url)))
}
