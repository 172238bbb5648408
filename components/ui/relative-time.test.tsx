import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exactWords, RelativeTime, relativeWords } from './relative-time'

const now = new Date('2026-11-23T12:00:00Z')

describe('a relative time', () => {
  it.each([
    ['2026-11-23T11:59:31Z', 'just now'],
    ['2026-11-23T12:00:30Z', 'just now'],
    ['2026-11-23T11:59:00Z', '1 minute ago'],
    ['2026-11-23T11:00:01Z', '59 minutes ago'],
    ['2026-11-23T11:00:00Z', '1 hour ago'],
    ['2026-11-23T12:04:00Z', 'in 4 minutes'],
    ['2026-11-22T12:00:00Z', 'yesterday'],
    ['2026-11-14T11:00:00Z', '9 days ago'],
    ['2026-10-24T12:00:00Z', '24 October 2026'],
  ])('calls %s "%s"', (instant, words) => {
    expect(relativeWords(instant, now, 'UTC')).toBe(words)
  })

  it('dates an old instant by the calendar of the clinic, not by ours', () => {
    expect(relativeWords('2026-03-01T23:30:00Z', now, 'Europe/Bucharest')).toBe('2 March 2026')
    expect(relativeWords('2026-03-01T23:30:00Z', now, 'America/New_York')).toBe('1 March 2026')
  })

  it('shows the exact instant in the zone of the clinic on hover', () => {
    expect(exactWords('2026-11-23T12:00:00Z', 'Europe/Bucharest')).toMatch(
      /23 November 2026.*14:00 \(Europe\/Bucharest\)/,
    )
    const html = renderToStaticMarkup(
      <RelativeTime instant="2026-11-23T11:00:00Z" timezone="Europe/Bucharest" now={now} />,
    )
    expect(html).toMatch(
      /^<time dateTime="2026-11-23T11:00:00Z" title="[^"]*13:00 \(Europe\/Bucharest\)">1 hour ago<\/time>$/,
    )
  })

  it('says never when there was none', () => {
    expect(renderToStaticMarkup(<RelativeTime instant={null} timezone="UTC" />)).toBe('<span>never</span>')
  })
})
