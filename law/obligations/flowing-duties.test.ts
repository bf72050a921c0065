import { expect, test } from 'vitest'
import { isClause } from '../clauses/clauses.ts'
import { dutiesFlowingFrom } from './flowing-duties.ts'

const duties = (bespokeDevelopment: boolean, secretLevel: 'NONE' | 'SECRET') =>
  dutiesFlowingFrom({ bespokeDevelopment, secretLevel }).map(({ duty }) => duty)

test('what every sub-vendor owes is to tell and to return data; the rest follows from the work (G-64)', () => {
  expect(duties(false, 'NONE')).toEqual(['NOTICE', 'DATA_RETURN'])
  expect(duties(true, 'NONE')).toEqual(['NOTICE', 'TEST', 'COMPONENTS', 'DATA_RETURN'])
  expect(duties(false, 'SECRET')).toEqual(['NOTICE', 'DATA_RETURN', 'SUITABILITY'])
  expect(duties(true, 'SECRET')).toHaveLength(5)
})

test('each duty that flows down cites its clause', () => {
  for (const { clause } of dutiesFlowingFrom({ bespokeDevelopment: true, secretLevel: 'SECRET' }))
    expect(isClause(clause), clause).toBe(true)
})
