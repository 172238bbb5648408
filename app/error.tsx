'use client'

import { errorReference } from '@/components/shell/error-reference'
import { WentWrong } from '@/components/shell/went-wrong'

/** Shown in place of a page that failed. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return <WentWrong reference={errorReference(error)} onRetry={retry} />
}
