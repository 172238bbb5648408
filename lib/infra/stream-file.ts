import 'server-only'

const types = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' }

/** The formats in which the app hands out lists. */
export type FileFormat = keyof typeof types

/** @returns the format that an address asks for; CSV unless it says JSON */
export function fileFormat(given: unknown): FileFormat {
  return given === 'json' ? 'json' : 'csv'
}

/** Characters that a file name may have everywhere; the rest becomes a hyphen. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, 100)
}

/**
 * Answers with a file that is written while it is read: one part at a time is in memory, and whoever goes
 * away ends the work.
 *
 * @param file.name without its ending
 */
export function streamFile(
  parts: AsyncGenerator<string, void>,
  { name, format }: { name: string; format: FileFormat },
): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await parts.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: async () => void (await parts.return()),
  })
  return new Response(body, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${plainName(name)}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
}
