import type { Page } from '@playwright/test'
import { today } from './in-a-browser'

/** What the page shows: the rows of today's table as a person reads them, sorted. */
export async function shownDay(page: Page): Promise<string[]> {
  const rows = await today(page)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => {
        const cells = [...row.querySelectorAll('th, td')]
        // The patient's cell also names the species, below the name.
        return cells.map((cell, at) => (at === 1 ? cell.firstElementChild : cell)?.textContent).join(' | ')
      }),
    )
  return rows.sort()
}
