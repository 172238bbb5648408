import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { inLanguage } from '@/components/messages/messages'
import { exactWords, RelativeTime, relativeWords } from './relative-time'

const inEnglish = (say: () => string) => inLanguage('en', say)
const now = new Date('2026-11-23T12:00:00Z')

describe('a relative time', () => {
  it.each([
    ['2026-11-23T11:59:31Z', 'just now'],
    ['2026-11-23T12:00:30Z', 'in a moment'],
    ['2026-11-23T11:59:00Z', '1 minute ago'],
    ['2026-11-23T11:00:01Z', '59 minutes ago'],
    ['2026-11-23T11:00:00Z', '1 hour ago'],
    ['2026-11-23T12:04:00Z', 'in 4 minutes'],
    ['2026-11-22T12:00:00Z', 'yesterday'],
    ['2026-11-14T11:00:00Z', '9 days ago'],
    ['2026-10-24T12:00:00Z', '24 October 2026'],
  ])('calls %s "%s"', (instant, words) => {
    expect(inEnglish(() => relativeWords(instant, now, 'UTC'))).toBe(words)
  })

  it('dates an old instant by the calendar of the clinic, not by ours', () => {
    expect(inEnglish(() => relativeWords('2026-03-01T23:30:00Z', now, 'Europe/Bucharest'))).toBe('2 March 2026')
    expect(inEnglish(() => relativeWords('2026-03-01T23:30:00Z', now, 'America/New_York'))).toBe('1 March 2026')
  })

  it('shows the exact instant in the zone of the clinic on hover', () => {
    expect(inEnglish(() => exactWords('2026-11-23T12:00:00Z', 'Europe/Bucharest'))).toMatch(
      /23 November 2026.*14:00 \(Europe\/Bucharest\)/,
    )
    const html = inEnglish(() =>
      renderToStaticMarkup(<RelativeTime instant="2026-11-23T11:00:00Z" timezone="Europe/Bucharest" now={now} />),
    )
    expect(html).toMatch(
      /^<time dateTime="2026-11-23T11:00:00Z" title="[^"]*13:00 \(Europe\/Bucharest\)">1 hour ago<\/time>$/,
    )
  })

  it('says never when there was none', () => {
    expect(inEnglish(() => renderToStaticMarkup(<RelativeTime instant={null} timezone="UTC" />))).toBe(
      '<span>never</span>',
    )
  })

  it.each([
    ['ro', 'acum 59 de minute', 'ieri'],
    ['de', 'vor 59 Minuten', 'gestern'],
    ['ar', 'قبل 59 دقيقة', 'أمس'],
  ] as const)('says it in %s', (language, minutes, day) => {
    const said = (instant: string) => inLanguage(language, () => relativeWords(instant, now, 'UTC'))
    expect(said('2026-11-23T11:00:01Z')).toBe(minutes)
    expect(said('2026-11-22T12:00:00Z')).toBe(day)
  })
})
