import { expect, test } from 'vitest'
import { relationNumbers, sectorMatters } from './relations.ts'

test('no two relations, and no relation and matter of a sector authority, share a number', () => {
  const taken = Object.entries(relationNumbers).flatMap(([name, number]) =>
    name.startsWith('SECTOR_') ? sectorMatters.map((_, matter) => number + matter) : [number],
  )
  expect(taken.length).toBeGreaterThan(sectorMatters.length * 2)
  expect(taken.filter((number, at) => taken.indexOf(number) !== at)).toEqual([])
})
