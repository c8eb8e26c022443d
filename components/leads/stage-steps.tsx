import type { LeadStage } from '@/lib/leads/model'
import { stageWords } from './stage-words'

/** How far a lead has come, in four steps: asked, answered, what the customer chose, how it ended. */
export function StageSteps({ stage }: { stage: LeadStage }) {
  const steps: LeadStage[] = ['inquired', 'answered', chosen(stage), stage === 'lost' ? 'lost' : 'won']
  const at = steps.indexOf(stage)
  return (
    <ol aria-label="Stage" className="mt-2 grid grid-cols-[repeat(4,minmax(max-content,1fr))] gap-x-2 text-12">
      {steps.map((step, i) => (
        <li
          key={step}
          aria-current={i === at ? 'step' : undefined}
          className={`border-t-2 pt-1 ${i <= at ? 'border-accent' : 'border-line-strong'} ${i === at ? 'font-medium text-text' : 'text-text-3'}`}
        >
          {stageWords[step]}
        </li>
      ))}
    </ol>
  )
}

function chosen(stage: LeadStage): LeadStage {
  return stage === 'restock_alert' || stage === 'alternatives' ? stage : 'reserved'
}
