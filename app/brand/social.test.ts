import { expect, it } from 'vitest'
import { GET } from './social.png/route'

it('the social picture is a PNG of the size that its tags say', async () => {
  const answer = await GET()
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  expect(Buffer.from(await (await GET()).arrayBuffer())).toEqual(bytes)
})
