import { expect, test } from 'vitest'
import { exportOf } from './csv.ts'

test('a file of figures says of what was suppressed that it was, and no number', () => {
  const { text, lines } = exportOf([{ suppressed: true, agency: null, clocks: [] }])
  expect(lines).toBe(1)
  expect(text.split('\r\n')[1]).toBe(',,,,,,,,,,,,,,true')
})
