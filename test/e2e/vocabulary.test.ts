import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const { open } = stage()

test('a coordinator adds a word to the vocabulary and takes it out again', async () => {
  const page = await open('koordination', '/woerter')
  const word = page.getByRole('textbox', { name: 'Neues Wort' })
  await word.fill('0171 2345678')
  await page.getByRole('button', { name: 'Aufnehmen' }).click()
  await page.getByText(/Das geht nicht/).waitFor()
  await word.fill('Quastelhus')
  await page.keyboard.press('Enter')
  await page.getByText('Quastelhus', { exact: true }).waitFor()
  expect(await word.inputValue()).toBe('')
  await page.getByRole('button', { name: '„Quastelhus“ streichen' }).click()
  await page.getByText('Noch keine.').waitFor()
})
