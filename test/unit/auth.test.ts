import { expect, test } from 'vitest'
import { checkForm } from '@/components/auth/field-errors'
import { credentials, mayActAs, newPassword, safeNext } from '@/lib/auth/model'

test('each role may do what the ones below it may, and no more', () => {
  const roles = ['operator', 'supervisor', 'administrator'] as const
  expect(roles.map((has) => roles.map((needed) => mayActAs(has, needed)))).toEqual([
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ])
})

test('signing in leads on to a page of this desk', () => {
  for (const path of ['/', '/sessions', '/sessions?view=closing&q=%C3%A4', '/settings/team#ben', '/signals'])
    expect(safeNext(path)).toBe(path)
})

test('signing in never leads to another site, a script, the API or round in a circle', () => {
  const bad = [
    null,
    undefined,
    '',
    'sessions',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    '/sign-in',
    '/sign-in?next=/sign-in',
    '/welcome/x',
    '/api/team',
  ]
  for (const path of bad) expect(safeNext(path)).toBe('/')
})

test('a new password is 12 to 128 characters of anything but what is tried first', () => {
  for (const good of ['correct horse', 'пароль из слов', 'aB3$ aB3$ aB3$', `${'x1'.repeat(10)}abc`])
    expect(newPassword.safeParse(good).success).toBe(true)
  for (const bad of ['elevenchars', 'a'.repeat(12), 'abababababab', '123412341234', 'QwertyUiop123', 'x'.repeat(129)]) {
    expect(newPassword.safeParse(bad).success).toBe(false)
  }
})

test('an address is the same whatever its case and the space around it; an old password is not held to new rules', () => {
  expect(credentials.parse({ email: ' Mara@Shop.Test ', password: 'old' })).toEqual({ email: 'mara@shop.test', password: 'old' })
})

test('a form tells the first thing that is wrong with each field', () => {
  expect(checkForm(credentials, { email: 'mara', password: '' })).toEqual({
    email: 'This is not an e-mail address',
    password: 'Enter the password',
  })
  expect(checkForm(credentials, { email: 'mara@shop.test', password: 'x' })).toEqual({})
})
