import { describe, expect, it } from 'vitest'
import { connectOutcomes } from '@/lib/connect/connect-outcome'
import { en } from './en'
import { wentWrong } from './en/went-wrong'
import { allTexts } from './testing/all-texts'

/** Words of the trade that staff and admins never have to read, in any form. */
const forbidden =
  /\b(tokens?|oauth\d?|scopes?|grant(s|ed|ing)?|40[0-9]|50[0-9]|apis?|callback|refresh(ed|es)?|null|undefined)\b/i

const all = allTexts({ ...en, wentWrong }, 'en')

describe('the messages', () => {
  it('are found by this test', () => {
    expect(all.length).toBeGreaterThan(150)
    expect(all.map((message) => message.path)).toContain('en.outcomes.denied.sentence')
  })

  it('use no word of the trade', () => {
    expect(all.filter((message) => forbidden.test(message.text))).toEqual([])
  })

  it('are never empty and carry no stray spaces', () => {
    expect(all.filter(({ text }) => text !== text.trim() || text === '' || text.includes('  '))).toEqual([])
  })

  it.each(connectOutcomes)('tell what happened and what to do after "%s"', (outcome) => {
    const { title, sentence, button } = en.outcomes[outcome]
    expect(title.length).toBeLessThanOrEqual(40)
    expect(title).not.toMatch(/[.!]$/)
    expect(sentence).toMatch(/[.:]$/)
    expect(button.length).toBeGreaterThan(0)
  })

  it('tell someone who said no that nothing was shared, and do not call it an error', () => {
    const { title, sentence } = en.outcomes.denied
    expect(`${title}. ${sentence}`).toMatch(/^You chose not to connect\. Nothing was shared/)
    expect(`${title} ${sentence}`).not.toMatch(/error|fail|wrong|problem/i)
  })

  it('tell someone with the wrong account how to switch it in Digitail', () => {
    expect(en.outcomes.declined.steps?.join(' ')).toMatch(/sign out/i)
  })
})
