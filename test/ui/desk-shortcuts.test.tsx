import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useShortcuts } from '@/lib/shortcuts/client'
import { type Pressed, shortcutOf } from '@/lib/shortcuts/model'

afterEach(cleanup)

const plain: Pressed = { key: 's', code: 'KeyS', hasModifier: false, isComposing: false, isRepeated: false, isBusy: false }

describe('a single key', () => {
  test('is a shortcut by its letter, wherever the keyboard has it', () => {
    expect(shortcutOf(plain)).toBe('s')
    expect(shortcutOf({ ...plain, key: 'S' })).toBe('s')
    expect(shortcutOf({ ...plain, key: 'a', code: 'KeyQ' })).toBe('a')
  })

  test('is a shortcut by its place where the keyboard has no Latin letters', () => {
    expect(shortcutOf({ ...plain, key: 'ы' })).toBe('s')
    expect(shortcutOf({ ...plain, key: 'س' })).toBe('s')
    expect(shortcutOf({ ...plain, key: 'ש', code: 'KeyA' })).toBe('a')
  })

  test('is none with another key held, while a word is composed, or while somebody types', () => {
    for (const not of [{ hasModifier: true }, { isComposing: true }, { isBusy: true }]) expect(shortcutOf({ ...plain, ...not })).toBeNull()
  })

  test('that is held down moves on, but sends nothing twice', () => {
    expect(shortcutOf({ ...plain, isRepeated: true })).toBeNull()
    expect(shortcutOf({ ...plain, key: 'j', code: 'KeyJ', isRepeated: true })).toBe('j')
  })
})

function Desk({ send }: { send: () => void }) {
  useShortcuts({ s: send, x: undefined })
  return (
    <>
      <button type="button">A button</button>
      <textarea aria-label="Reply" />
      <div role="dialog" aria-label="Question">
        <button type="button">In a dialog</button>
      </div>
    </>
  )
}

test('keys rest while somebody types or a dialog asks, and work everywhere else', async () => {
  const send = vi.fn()
  const user = userEvent.setup()
  render(<Desk send={send} />)
  await user.keyboard('s')
  await user.click(screen.getByRole('button', { name: 'A button' }))
  await user.keyboard('s')
  expect(send).toHaveBeenCalledTimes(2)
  await user.click(screen.getByRole('textbox', { name: 'Reply' }))
  await user.keyboard('s{Control>}s{/Control}')
  await user.click(screen.getByRole('button', { name: 'In a dialog' }))
  await user.keyboard('s')
  await user.click(document.body)
  await user.keyboard('{Control>}s{/Control}x')
  expect(send).toHaveBeenCalledTimes(2)
})
