'use client'

import type { ReactNode } from 'react'
import { useHydrated } from '@/components/ui/use-hydrated'
import { bodySchema, type Call, type Contract, curlOf, namesIn, typeWords } from '@/lib/contract/model'
import { CodeBlock } from './code-block'
import { ParameterList } from './parameter-list'

interface Props {
  call: Call
  contract: Contract
}

/** What a call takes and answers, and how a script makes it. */
export function CallDetail({ call, contract }: Props) {
  const origin = useHydrated() ? window.location.origin : ''
  const { parameters, requestBody, responses } = call.operation
  const body = bodySchema(requestBody?.content)
  const good = Object.entries(responses).filter(([, { content, description }]) => content !== undefined || description !== undefined)
  const answer = bodySchema(good[0]?.[1].content)
  const takes = body && typeWords(body.schema)
  const gives = answer && typeWords(answer.schema)
  const problems = Object.keys(responses).filter((status) => /^4/.test(status))
  return (
    <>
      {parameters.length > 0 && <ParameterList parameters={parameters} />}
      {takes && (
        <Part title={`It takes ${kindOf(body.type)}`}>
          <CodeBlock label="What it takes">{takes}</CodeBlock>
        </Part>
      )}
      <Part title={`It answers ${good.map(([status]) => status).join(' or ')}${answer ? `, ${kindOf(answer.type)}` : ', without a body'}`}>
        {gives && <CodeBlock label="What it answers">{gives}</CodeBlock>}
      </Part>
      {namesNeeded([takes, gives], contract).map((name) => (
        <Part key={name} title={name}>
          <CodeBlock label={name}>{typeWords(contract.components.schemas[name] ?? {})}</CodeBlock>
        </Part>
      ))}
      {problems.length > 0 && <p className="text-text-2">Or a problem: {problems.join(', ')}, and what is special to it.</p>}
      <Part title="From a script">
        <CodeBlock label="From a script" isCopied>
          {curlOf(call, origin)}
        </CodeBlock>
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h4 className="text-12 font-semibold text-text-2">{title}</h4>
      {children}
    </section>
  )
}

function kindOf(type: string): string {
  return type === 'application/json' ? 'JSON' : type
}

/** The named schemas that are spoken of, and those that these speak of in turn. */
function namesNeeded(words: (string | null)[], contract: Contract): string[] {
  const needed = new Set(words.flatMap((one) => (one ? namesIn(one, contract) : [])))
  for (const name of needed) for (const inner of namesIn(typeWords(contract.components.schemas[name] ?? {}), contract)) needed.add(inner)
  return [...needed]
}
