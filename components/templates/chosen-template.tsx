'use client'

import { Button } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'
import type { Template } from '@/lib/templates/model'
import { templateTitle, templateWords } from './template-words'

interface Props {
  template: Template
  onPress: () => void
}

/** Where there is no room for the list beside the form: what is chosen, and the way back to the others. */
export function ChosenTemplate({ template, onPress }: Props) {
  return (
    <Button
      onPress={onPress}
      className="flex min-h-11 w-full items-center @[600px]/dock:hidden gap-2 border-b border-line px-3 text-start outline-offset-[-3px]"
    >
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className="truncate text-13 font-medium">{templateTitle(template)}</span>
          <span className="truncate text-11 text-text-3">{template.name}</span>
        </span>
        <span className="block truncate text-12 text-text-3">
          <bdi>{templateWords(template)}</bdi>
        </span>
      </span>
      <span className="text-13 text-text-2">Change</span>
      <Icon name="down" size={14} className="text-text-2" />
    </Button>
  )
}
