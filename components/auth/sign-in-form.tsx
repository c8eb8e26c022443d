'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useHydrated } from '@/components/ui/use-hydrated'
import { useSignIn } from '@/lib/auth/client'
import { credentials } from '@/lib/auth/model'
import { checkForm, type FieldErrors } from './field-errors'
import { SignInFailure } from './sign-in-failure'
import { useFilledEarly } from './use-filled-early'

/** E-mail address and password; goes on to `next`. */
export function SignInForm({ next }: { next: string }) {
  const form = useRef<HTMLFormElement>(null)
  const [email, setEmail] = useFilledEarly(form, 'email')
  const [password, setPassword] = useFilledEarly(form, 'password')
  const [errors, setErrors] = useState<FieldErrors>({})
  const isReady = useHydrated()
  const signIn = useSignIn(next)

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = checkForm(credentials, { email, password })
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) return focus(first)
    signIn.mutate({ email, password }, { onError: () => focus('password') })
  }
  function focus(name: string) {
    const field = form.current?.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.select()
  }
  return (
    // `post`: should the browser ever send the form by itself, no password stands in an address.
    <form ref={form} method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={errors.email}
        autoFocus
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={errors.password}
      />
      <Button type="submit" look="primary" isPending={signIn.isPending} isDisabled={!isReady}>
        Sign in
      </Button>
      {signIn.error && !signIn.isPending && <SignInFailure error={signIn.error} />}
    </form>
  )
}
