/** Why a sign-in ended without a session, as far as the visitor is told. Each has its sentence in the messages. */
export const signInProblems = ['link-used', 'not-invited', 'cancelled', 'too-many', 'ours'] as const

export type SignInProblem = (typeof signInProblems)[number]

/** @returns whether a word from a URL is one of the problems we have a sentence for */
export function isSignInProblem(word: unknown): word is SignInProblem {
  return signInProblems.some((problem) => problem === word)
}
