/** What holds for every call. */
export function HowToAsk() {
  return (
    <section aria-label="How to ask" className="flex flex-col gap-2 text-13 text-pretty text-text-2">
      <p>
        Programs ask with an API key: <code dir="ltr">Authorization: Bearer &lt;API key&gt;</code>. A key has a role, as a person has, and
        each call below says which it needs. Bodies are JSON, times ISO 8601 in UTC. Lists take <code>cursor</code> and <code>limit</code>{' '}
        and answer <code>nextCursor</code>, null at the end.
      </p>
      <p>
        What goes wrong is answered as <code dir="ltr">application/problem+json</code> with a stable <code>code</code>. Fields may be added;
        what stands here keeps its name and meaning.
      </p>
    </section>
  )
}
