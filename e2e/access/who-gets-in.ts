import { randomUUID } from 'node:crypto'

/** Things of one clinic's people that others must not reach, by their ids. */
export type Ids = {
  clinic: string
  question: string
  person: string
  session: string
  link: string
  /** What the holder of the link is asked. */
  linkQuestion: string
}

/** Ids of nothing. */
export const unknownIds = (): Ids => ({
  clinic: randomUUID(),
  question: randomUUID(),
  person: randomUUID(),
  session: randomUUID(),
  link: randomUUID(),
  linkQuestion: randomUUID(),
})

/**
 * Who gets further than somebody for whom the thing does not exist: everyone, whoever is signed in, admins, admins and
 * the clinic's own staff, the one person whose question or session it is, the holder of the link, or none of those who
 * try here.
 */
export type Reach = 'everyone' | 'signed-in' | 'admins' | 'clinic' | 'asked' | 'holder' | 'nobody'

/** Everybody who tries; the demoted admin has a session from better days. */
export const everybody = [
  'signed out',
  'link holder',
  'staff',
  'staff of another clinic',
  'admin',
  'demoted admin',
] as const
export type Viewer = (typeof everybody)[number]

/** Who gets in where. */
export const getsIn: Record<Reach, readonly Viewer[]> = {
  everyone: everybody,
  'signed-in': ['staff', 'staff of another clinic', 'admin', 'demoted admin'],
  admins: ['admin'],
  clinic: ['staff', 'admin'],
  asked: ['staff'],
  holder: ['link holder'],
  nobody: [],
}
