'use client'

import { Button as AriaButton, Input, Label, TextField } from 'react-aria-components'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import type { Field } from './fields'

interface Props {
  field: Field
  onChange: (value: string) => void
  /** Fills it in from what is known, again. */
  onReset: () => void
  /** Reads the stock again; missing where there is no product to ask for. */
  onRefresh: (() => void) | undefined
}

/** One value of a template, and where it comes from. */
export function TemplateField({ field: { label, value, source, isEdited, outdated }, onChange, onReset, onRefresh }: Props) {
  return (
    <TextField
      value={value}
      onChange={onChange}
      isRequired
      isInvalid={value.trim() === '' || outdated !== null}
      validationBehavior="aria"
      className="contents"
    >
      <Label className="truncate pt-2 text-12 text-text-2 coarse:pt-3.5">{label}</Label>
      <span
        className={`flex min-w-0 items-center rounded-2 border bg-raised has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus ${outdated ? 'border-amber-line' : 'border-line-control'}`}
      >
        <Input dir="auto" className="h-7.5 min-w-0 flex-1 bg-transparent ps-2.5 text-14 outline-none coarse:h-10.5 coarse:text-16" />
        <span className="flex max-w-[45%] shrink-0 items-center gap-1 ps-2 pe-2.5 text-12 text-text-3">
          {outdated && (
            <>
              <bdi className="truncate font-medium text-amber">{outdated}</bdi>
              {onRefresh && <Small label="Read the stock again" icon="refresh" onPress={onRefresh} />}
            </>
          )}
          {!outdated && source && (
            <span className="truncate">
              {'words' in source ? (
                <bdi>{source.words}</bdi>
              ) : (
                <bdi>
                  checked <Duration from={source.checkedAt} as="ago" />
                </bdi>
              )}
            </span>
          )}
          {isEdited && (
            <>
              edited
              <Small label={`Fill in ${label.toLowerCase()} again`} icon="undo" onPress={onReset} />
            </>
          )}
        </span>
      </span>
    </TextField>
  )
}

function Small({ label, icon, onPress }: { label: string; icon: 'undo' | 'refresh'; onPress: () => void }) {
  return (
    <AriaButton
      slot={null}
      aria-label={label}
      onPress={onPress}
      className="relative -me-1 grid size-6 place-items-center rounded-1 text-text-2 after:absolute after:-inset-2.5 data-hovered:bg-hover-raised"
    >
      <Icon name={icon} size={14} />
    </AriaButton>
  )
}
