import { expect } from 'vitest'
import { faultsOf } from './axe'
import { shoot, test } from './desk'
import { rowOf, threadOn } from './thread'

test('a person takes a session with one key; others see whose it is, list theirs only, and a supervisor gives it to somebody else', async ({
  desk,
}) => {
  const mara = await desk.openSession('Camille Moreau', { as: 'operator' })
  const hers = mara.getByRole('region', { name: 'Session' })
  await hers.getByRole('button', { name: 'Nobody looks after this yet' }).waitFor()
  await mara.keyboard.press('a')
  await hers.getByRole('button', { name: 'You look after this' }).waitFor()
  await rowOf(mara, /Camille Moreau.*Yours/).waitFor()

  const jens = await desk.openSession('Camille Moreau', { as: 'supervisor' })
  await rowOf(jens, /Camille Moreau.*With Mara Klein/).waitFor()
  await jens.getByRole('button', { name: 'Mara Klein looks after this' }).click()
  await jens.getByRole('menuitem', { name: 'Administrator' }).waitFor()
  await shoot(jens, 'owner menu')
  expect(await faultsOf(jens)).toEqual([])
  await jens.getByRole('menuitem', { name: 'Take it over' }).click()
  await hers.getByRole('button', { name: 'Jens Albrecht looks after this' }).waitFor()

  await jens.getByRole('button', { name: /Whose sessions/ }).click()
  await jens.getByRole('option', { name: 'Yours' }).click()
  await rowOf(jens, /Camille Moreau/).waitFor()
  expect(await rowOf(jens, /./).count()).toBe(1)
  await shoot(jens, 'sessions of one person')
  await threadOn(jens).log.focus()
  await jens.keyboard.press('a')
  await jens.getByRole('button', { name: 'Nobody looks after this yet' }).waitFor()
  await jens.getByRole('heading', { name: 'None of these' }).waitFor()
  await jens.getByRole('button', { name: 'Show everyone’s' }).click()
  await rowOf(jens, /Camille Moreau/).waitFor()
})
