'use client'

import { TextField } from '@/components/ui/text-field'

interface Props {
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** Takes a token; it is never shown again. */
export function TokenField(props: Props) {
  return (
    <TextField
      label="API token"
      type="password"
      autoComplete="off"
      hint="Tested with the provider first, then kept encrypted and never shown again"
      {...props}
    />
  )
}
