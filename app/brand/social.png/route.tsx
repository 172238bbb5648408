import { ImageResponse } from 'next/og'
import { SocialPicture, socialSize } from '@/components/shell/social-picture'
import { onlyGet } from '@/lib/infra/other-methods'
import { readFont } from '@/lib/infra/read-font'

export const dynamic = 'force-dynamic'

async function draw(): Promise<ArrayBuffer> {
  const [latin, extended] = ['latin', 'latin-ext'] as const
  const wanted = [readFont(latin, 500), readFont(latin, 800), readFont(extended, 500), readFont(extended, 800)]
  return await new ImageResponse(<SocialPicture />, { ...socialSize, fonts: await Promise.all(wanted) }).arrayBuffer()
}

// Drawing takes a good part of a second, and anybody may ask: once for each process, however many ask.
let picture: Promise<ArrayBuffer> | undefined

function drawOnce(): Promise<ArrayBuffer> {
  picture ??= draw().catch((error: unknown) => {
    picture = undefined
    throw error
  })
  return picture
}

/** The picture beside a link to this app, so that it follows brand.ts. */
export async function GET(): Promise<Response> {
  return new Response(await drawOnce(), { headers: { 'Content-Type': 'image/png' } })
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyGet
