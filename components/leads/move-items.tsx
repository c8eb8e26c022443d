'use client'

import { Header, MenuSection } from 'react-aria-components'
import { MenuItem } from '@/components/ui/menu-item'
import { type LeadStage, leadStage } from '@/lib/leads/model'
import { stageWords } from './stage-words'

interface Props {
  from: LeadStage
  onMove: (stage: LeadStage) => void
}

/** In a menu: the stages that a lead can be moved to. */
export function MoveItems({ from, onMove }: Props) {
  return (
    <MenuSection>
      <Header className="px-2 pt-1 pb-0.5 text-12 text-text-3">Move to</Header>
      {leadStage.options
        .filter((stage) => stage !== from)
        .map((stage) => (
          <MenuItem key={stage} id={stage} onAction={() => onMove(stage)}>
            {stage === 'lost' ? `${stageWords.lost}…` : stageWords[stage]}
          </MenuItem>
        ))}
    </MenuSection>
  )
}
