'use client'

import { useQuery } from '@tanstack/react-query'
import { ProductStock } from '@/components/availability/product-stock'
import { KeyCap } from '@/components/ui/key-cap'
import { Skeleton } from '@/components/ui/skeleton'
import type { Candidate } from '@/lib/availability/model'
import { productQueries } from '@/lib/catalog/client'
import { matchedParts } from './matched'

/** Scores that lie nearer to each other tell nothing apart. */
const TELLING = 0.05

interface Props {
  candidates: Candidate[]
  /** What the question said of them. */
  why: string[]
  onPick: (index: number) => void
  isDisabled: boolean
}

/** The products that may be meant, best first. */
export function Candidates({ candidates, why, onPick, isDisabled }: Props) {
  const shown = candidates.slice(0, 3)
  const scores = shown.map(({ score }) => score)
  const isTelling = shown.length === 1 || Math.max(...scores) - Math.min(...scores) >= TELLING
  return (
    <ol aria-label="Products that fit" className="border-b border-line">
      {shown.map((candidate, i) => (
        <li key={candidate.sku} className="border-line not-last:border-b">
          <button
            type="button"
            disabled={isDisabled}
            aria-keyshortcuts={String(i + 1)}
            onClick={() => onPick(i)}
            className="flex min-h-11 w-full items-center gap-x-3 px-3 py-1 text-start text-13 outline-offset-[-3px] hover:bg-hover-raised disabled:text-text-3"
          >
            <KeyCap shortcut={String(i + 1)} />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">
                <bdi>
                  <MatchedName name={candidate.name} why={why} />
                </bdi>
              </span>
              <span className="block text-12 text-text-3">{candidate.sku}</span>
            </span>
            {isTelling && <Fit score={candidate.score} />}
            <span className="shrink-0 @[600px]/dock:w-38">
              <Stock sku={candidate.sku} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** The name with what the question said of it tinted. */
function MatchedName({ name, why }: { name: string; why: string[] }) {
  return matchedParts(name, why).map(({ text, isMatched }, i) =>
    isMatched ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name never move
      <span key={i} className="rounded-[2px] bg-fact py-0.5">
        {text}
      </span>
    ) : (
      text
    ),
  )
}

function Fit({ score }: { score: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, score)) * 100)
  return (
    <span className="figures hidden w-24 items-center gap-2 text-12 text-text-3 @[600px]/dock:flex">
      <svg aria-hidden="true" viewBox="0 0 44 3" className="h-0.75 w-11">
        <rect width="44" height="3" className="fill-line-strong" />
        <rect width={(44 * percent) / 100} height="3" className="fill-text-3" />
      </svg>
      fit {percent}
    </span>
  )
}

function Stock({ sku }: { sku: string }) {
  const { data, isError } = useQuery(productQueries.detail(sku))
  if (!data) return isError ? <span /> : <Skeleton className="h-3 w-20" />
  return <ProductStock product={data} className="text-12" />
}
