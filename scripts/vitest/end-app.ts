/** Ends what the app of this test file has open: a worker goes on with another file, where nothing of it may come late. */
export async function endApp(): Promise<void> {
  const [{ flushBatches }, { closeDb }] = await Promise.all([import('@/lib/infra/batch'), import('@/lib/infra/db')])
  await flushBatches()
  await closeDb()
}
