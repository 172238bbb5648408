/** Name of the cookie with the secret of the link that was started last in this browser, without the scheme's prefix. */
export const linkCookieName = 'link'

/** So that whoever said no at Digitail, or came back too late, can try again with one press. Seconds. */
export const linkCookieSeconds = 24 * 3_600

/** Name of the cookie with which a link's address reaches the admin's next page, and nothing else. */
export const freshLinkCookieName = 'fresh-link'

/** How long an admin may look at an address and its QR code. Seconds. */
export const freshLinkSeconds = 10 * 60
