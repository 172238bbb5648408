import { uuidOrNull } from '@/lib/infra/uuid'

/** What the address of the list asks for. */
export type NoticeListQuery = { state: 'SENT' | 'FAILED' | null; after: { dueAt: Date; id: string } | null }

/** @returns where a list goes on after a row, for an address */
export function noticeCursor({ dueAt, id }: { dueAt: Date; id: string }): string {
  return `${dueAt.getTime()}.${id}`
}

/** Reads `show` and `after` of the address; nonsense is the first page of everything. */
export function noticeListQuery(query: { show?: unknown; after?: unknown }): NoticeListQuery {
  const state = query.show === 'failed' ? 'FAILED' : query.show === 'sent' ? 'SENT' : null
  const [, time = '', given = ''] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(String(query.after)) ?? []
  const id = uuidOrNull(given)
  return { state, after: id === null ? null : { dueAt: new Date(Number(time)), id } }
}
