/** Name of the cookie that marks a browser for its connect attempts, without the prefix of the scheme. */
export const connectCookieName = 'browser'

/** Longer than an attempt lives, so that coming back late is told apart from coming back elsewhere. Seconds. */
export const connectCookieSeconds = 24 * 3_600
