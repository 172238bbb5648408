/** The empty page whose scripts every Next build ships. */
export default function EmptyPage() {
  return <main />
}
