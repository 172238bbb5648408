/** Ends what the app of this test file has under way: a worker goes on with another file, where nothing of it may come late. */
export async function settleApp(): Promise<void> {
  const { flushBatches } = await import('@/lib/infra/batch')
  await flushBatches()
}

/** Ends what it has open as well. */
export async function endApp(): Promise<void> {
  await settleApp()
  const { closeDb } = await import('@/lib/infra/db')
  await closeDb()
}
