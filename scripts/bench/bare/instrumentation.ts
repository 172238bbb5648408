/** Does nothing. Without it the build would take the product's own, which it finds in a folder above. */
export function register(): void {
  // Nothing to start.
}
