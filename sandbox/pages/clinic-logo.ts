import { html } from 'hono/html'
import type { Clinic, DemoUser } from '../world/world-types'
import type { Html } from './page'

/** A round badge in the clinic's colour with a paw. */
export function clinicLogo(clinic: Clinic): Html {
  const [deep, light] = [`hsl(${clinic.hue} 55% 32%)`, `hsl(${clinic.hue} 60% 90%)`]
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96" role="img" aria-label="${clinic.name}">
<rect width="96" height="96" rx="24" fill="${light}"/>
<g fill="${deep}"><ellipse cx="30" cy="42" rx="8" ry="10.5"/><ellipse cx="43" cy="29" rx="8" ry="11"/><ellipse cx="59" cy="30" rx="8" ry="11"/><ellipse cx="70" cy="45" rx="7.5" ry="10"/>
<path d="M50 46c11 0 21 12 19 21-1.500 7-8 7.500-13 6-4-1.200-8-1.200-12 0-6 1.800-12 0-12.500-7C31 57 40 46 50 46z"/></g></svg>`
}

/** A face with initials. */
export function userPicture(user: DemoUser): Html {
  const initials = `${user.firstName.slice(0, 1)}${user.lastName.slice(0, 1)}`
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96" role="img" aria-label="${user.firstName} ${user.lastName}">
<circle cx="48" cy="48" r="48" fill="hsl(${(user.id * 37) % 360} 45% 38%)"/>
<text x="48" y="60" text-anchor="middle" font-family="sans-serif" font-size="34" fill="#fff">${initials}</text></svg>`
}
