/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed inset-s-2 top-2 z-50 -translate-y-20 rounded-2 bg-accent-fill px-3 py-2 text-13 font-medium text-on-accent focus-visible:translate-y-0"
    >
      Skip to the content
    </a>
  )
}
