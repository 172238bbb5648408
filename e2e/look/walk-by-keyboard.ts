import type { Page } from '@playwright/test'

// Fields of a date have parts of their own, and a frame has links that only it counts.
const sparePresses = 30

export type Walk = {
  /** The controls in the order of the page: those that Tab has to reach. */
  controls: string[]
  /** Those that it reached, in its order. */
  reached: string[]
  /** Those of them that did not show that they had the focus. */
  unseen: string[]
}

type Walking = { controls: Element[]; reached: Element[]; unseen: Element[]; isOver: boolean }

declare global {
  interface Window {
    walking?: Walking
  }
}

/** Has the page listen to where the focus goes, and puts it before everything. Runs in the browser. */
function prepare(): number {
  const isOff = (control: Element) =>
    control.matches(':disabled, [type=hidden]') || !control.checkVisibility({ visibilityProperty: true })
  // Of radios that belong together, Tab reaches the chosen one; arrows do the rest.
  const isBesideChosen = (control: Element) => {
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return false
    const group = [...(control.form?.elements ?? [])].filter(
      (each) => each instanceof HTMLInputElement && each.type === 'radio' && each.name === control.name,
    )
    return control !== (group.find((each) => each.matches(':checked')) ?? group[0])
  }
  // A card that is one link draws its outline around itself, a choice around its label.
  const isDrawn = (element: Element | null) =>
    element !== null && [null, '::after'].some((part) => getComputedStyle(element, part).outlineStyle !== 'none')
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  const controls = all.filter((control) => !isOff(control) && !isBesideChosen(control))
  const walking: Walking = { controls, reached: [], unseen: [], isOver: false }
  window.walking = walking
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || window.walking !== walking || walking.isOver) return
    if (!all.includes(target)) return
    walking.isOver = walking.reached.length === controls.length
    if (walking.isOver) return
    walking.reached.push(target)
    if (!isDrawn(target) && !isDrawn(target.closest('label'))) walking.unseen.push(target)
  })
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  return controls.length
}

function readWalk(): Walk {
  const { controls = [], reached = [], unseen = [] } = window.walking ?? {}
  const say = (elements: Element[]) =>
    elements.map((element) => `${element.outerHTML.slice(0, 120)} ${element.textContent?.slice(0, 30)}`)
  return { controls: say(controls), reached: say(reached), unseen: say(unseen) }
}

/** Walks through a page with Tab alone, from its beginning until every control was reached or none more comes. */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  const controls = await page.evaluate(prepare)
  for (let presses = 0; presses < controls; presses += 1) await page.keyboard.press('Tab')
  const isThere = () => page.evaluate(() => window.walking?.reached.length === window.walking?.controls.length)
  for (let presses = 0; presses < sparePresses && !(await isThere()); presses += 1) await page.keyboard.press('Tab')
  return page.evaluate(readWalk)
}
