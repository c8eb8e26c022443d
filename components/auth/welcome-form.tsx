'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/switch'
import { TextField } from '@/components/ui/text-field'
import { useHydrated } from '@/components/ui/use-hydrated'
import { useSignIn } from '@/lib/auth/client'
import { PASSWORD_MIN } from '@/lib/auth/model'
import { useAcceptWelcome } from '@/lib/welcome/client'
import { chosenPassword } from '@/lib/welcome/model'
import { checkForm, errorsOf, type FieldErrors } from './field-errors'
import { WelcomeFailure } from './welcome-failure'

interface Props {
  token: string
  email: string
}

/** Sets the password that a one-time link was made for, then signs in with it. */
export function WelcomeForm({ token, email }: Props) {
  const [password, setPassword] = useState('')
  const [isShown, setShown] = useState(false)
  const [found, setFound] = useState<FieldErrors>({})
  const isReady = useHydrated()
  const accept = useAcceptWelcome(token)
  const signIn = useSignIn()

  function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = checkForm(chosenPassword, { password })
    setFound(wrong)
    if (Object.keys(wrong).length > 0) return
    accept.mutate(password, { onSuccess: () => signIn.mutate({ email, password }) })
  }
  const wrong = found.password ?? errorsOf(accept.error).password
  const failure = signIn.error ?? (wrong ? null : accept.error)
  const isPending = accept.isPending || signIn.isPending
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      <TextField label="E-mail address" name="email" type="email" autoComplete="username" value={email} isReadOnly />
      <TextField
        label="Password"
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        hint={`At least ${PASSWORD_MIN} characters. A few words in a row are easy to remember and hard to guess.`}
        error={wrong}
        autoFocus
      />
      <Switch isSelected={isShown} onChange={setShown}>
        Show the password
      </Switch>
      <Button type="submit" look="primary" isPending={isPending} isDisabled={!isReady || accept.isSuccess}>
        Set password and sign in
      </Button>
      {failure && !isPending && <WelcomeFailure error={failure} isPasswordSet={accept.isSuccess} />}
    </form>
  )
}
