'use client'

import { EmptyState } from '@/components/ui/empty-state'
import { type Call, type Contract, callsByTopic } from '@/lib/contract/model'
import { CallItem } from './call-item'
import { EventItem } from './event-item'
import { HowToAsk } from './how-to-ask'

interface Props {
  contract: Contract
  sought: string
}

/** Every call, grouped by what it is about, and the events that subscribers are told. */
export function ContractBody({ contract, sought }: Props) {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  const isSought = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const topics = callsByTopic(contract).flatMap(({ topic, calls }) => {
    const found = calls.filter((call) => isSought(textOf(call)))
    return found.length > 0 ? [{ topic, calls: found }] : []
  })
  const events = Object.entries(contract.webhooks).filter(([name]) => isSought(`${name} event webhook`))
  if (topics.length === 0 && events.length === 0)
    return (
      <EmptyState icon="search" title="No such call">
        Look for a word of an address, such as “sessions”, or of what it does.
      </EmptyState>
    )
  return (
    <div className="flex max-w-4xl flex-col gap-8 p-4 md:p-6">
      {words.length === 0 && <HowToAsk />}
      {topics.map(({ topic, calls }) => (
        <section key={topic} aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`} className="mb-2 text-14 font-semibold first-letter:uppercase">
            {topic}
          </h2>
          <ul className="rounded-3 border border-line-strong bg-raised">
            {calls.map((call) => (
              <CallItem key={call.id} call={call} contract={contract} />
            ))}
          </ul>
        </section>
      ))}
      {events.length > 0 && (
        <section aria-labelledby="events">
          <h2 id="events" className="mb-2 text-14 font-semibold">
            What receivers are told
          </h2>
          <ul className="rounded-3 border border-line-strong bg-raised">
            {events.map(([name, { post }]) => (
              <EventItem key={name} name={name} content={post.requestBody.content} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function textOf({ method, address, operation }: Call): string {
  return `${method} ${address} ${operation.summary}`
}
