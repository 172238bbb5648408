/** Why changes of a line may stay unnoticed. */
export type Reason = {
  file: string
  /** Words of the line. */
  at: string
  /** What the changes put in place; any when left out. */
  replacements?: string[]
  why: string
}

/** One entry for each group of mutants that no test fails for; a survivor without one fails the run. */
export const reasons: Reason[] = [
  {
    file: 'lib/store/as-viewer.ts',
    at: 'memberId === null || !(await isBound(',
    replacements: ['false'],
    why: '`isBound` says no to nobody as well; only the compiler does not know.',
  },
  {
    file: 'lib/auth/admit-identity.ts',
    at: 'configured !== undefined &&',
    replacements: ['true'],
    why: 'Where no issuer is set nobody comes back from one; only the compiler does not know.',
  },
  {
    file: 'lib/auth/admit-person.ts',
    at: 'if (user === null ||',
    replacements: ['false'],
    why: 'Under the lock of its address no other sign-in can have made the account meanwhile.',
  },
  {
    file: 'lib/store/as-viewer.ts',
    at: "oncePerProcess('row-security'",
    replacements: ['""'],
    why: 'A name in a register of this process: any does that nothing else has.',
  },
  {
    file: 'lib/store/as-viewer.ts',
    at: 'row?.active ?? false',
    why: 'A SELECT without FROM always has its one row; only the compiler does not know.',
  },
  {
    file: 'lib/connect/callback-parameters.ts',
    at: 'const visible =',
    replacements: ['() => undefined'],
    why: 'With it the file cannot even be loaded: a run fails at once, but Stryker counts tests that failed, and none had begun.',
  },
  {
    file: 'lib/connect/consumed-attempt.ts',
    at: 'attempt.consumedAt >= attempt.expiresAt',
    replacements: ['attempt.consumedAt > attempt.expiresAt'],
    why: 'The two are the same only when somebody comes back in the very millisecond in which the attempt ends.',
  },
  {
    file: 'lib/connect/consumed-attempt.ts',
    at: "kind: 'consumed'",
    replacements: ['""'],
    why: 'Whatever is not refused is consumed: nobody asks for the other word.',
  },
  {
    file: 'lib/connect/receive-grant.ts',
    at: "kind: 'granted'",
    replacements: ['""'],
    why: 'Whatever is not refused is granted: nobody asks for the other word.',
  },
  {
    file: 'lib/connect/receive-grant.ts',
    at: "attempt.verifierSealed ?? ''",
    why: 'An attempt that was consumed has its verifier; only the compiler does not know.',
  },
  {
    file: 'app/connect/digitail/callback/route.ts',
    at: "result.kind === 'refused' && (",
    replacements: ['true'],
    why: 'Of the other results only those of links have an outcome, and never one of these two.',
  },
  {
    file: 'lib/vault/cipher.ts',
    at: 'createDecipheriv(algorithm',
    replacements: ['{}'],
    why: 'Opening without a stated length of the tag: the envelope gives exactly 16 bytes, which is also what OpenSSL expects.',
  },
  {
    file: 'lib/vault/cipher.ts',
    at: 'createCipheriv(algorithm',
    replacements: ['{}'],
    why: 'Sealing without a stated length of the tag: OpenSSL makes 16 bytes of its own accord.',
  },
  {
    file: 'lib/vault/unwrap-keys.ts',
    at: 'usualPatience: UnwrapPatience =',
    replacements: ['[]'],
    why: 'Tests bring a patience of their own: the usual one waits for seconds.',
  },
  {
    file: 'lib/vault/open-keyring.ts',
    at: 'instanceof KeyUnwrapError',
    replacements: ['false'],
    why: 'Only a mistake of our own comes by here, and the start fails with either sentence.',
  },
  {
    file: 'lib/digitail/oauth-client.ts',
    at: 'isLoopbackUrl(tokenUrl)',
    replacements: ['true'],
    why: 'The settings refuse http that is not on this machine, so to allow it elsewhere opens nothing.',
  },
  {
    file: 'lib/digitail/token-answer.ts',
    at: '} catch {',
    replacements: ['{}'],
    why: 'A block that returns nothing returns undefined, too.',
  },
  {
    file: 'lib/digitail/token-answer.ts',
    at: 'token_type: z.string()',
    replacements: ['/bearer$/i', '/^bearer/i'],
    why: 'The OAuth library refuses every other type as well, and then the answer is unreadable all the same.',
  },
  {
    file: 'lib/digitail/token-answer.ts',
    at: "error_description: z.string().max(4_000).catch('')",
    why: 'In the place of a description that is no text, any words do that name no grant.',
  },
  {
    file: 'lib/digitail/token-carrier.ts',
    at: 'new Response(text',
    replacements: ['{}'],
    why: 'Of an answer without tokens the library reads the status alone; what it means is judged on the answer as it came.',
  },
  {
    file: 'lib/digitail/token-carrier.ts',
    at: '} finally {',
    replacements: ['{}'],
    why: 'A connection carries one request and closes itself (pipelining 0); it is destroyed so that nobody has to wait for that.',
  },
]
