import { expect, test } from 'vitest'
import { changeOf, decidedByReview } from './change.ts'

test('an opinion that shares the level changes nothing', () => {
  expect(changeOf(2, 2, 'REVIEWER')).toBeNull()
})

test('between levels 1 and 2 the review itself decides, either way', () => {
  expect(changeOf(1, 2, 'REVIEWER')).toEqual({ state: 'APPLIED', effective: 2 })
  expect(changeOf(2, 1, 'REVIEWER')).toEqual({ state: 'APPLIED', effective: 1 })
})

test('a raise to level 3 counts at once and waits for both bodies', () => {
  expect(changeOf(2, 3, 'REVIEWER')).toEqual({ state: 'AWAIT_NATIONAL_AND_NSC', effective: 3 })
})

test('a level below 3 counts only when both bodies have decided', () => {
  expect(changeOf(3, 2, 'REVIEWER')).toEqual({ state: 'AWAIT_NATIONAL_AND_NSC', effective: 3 })
  expect(changeOf(4, 3, 'REVIEWER')).toEqual({ state: 'AWAIT_NATIONAL_AND_NSC', effective: 4 })
})

test('the agency raises at once and lowers only with the reviewer', () => {
  expect(changeOf(1, 2, 'REPORTER')).toEqual({ state: 'AWAIT_REVIEWER', effective: 2 })
  expect(changeOf(2, 1, 'REPORTER')).toEqual({ state: 'AWAIT_REVIEWER', effective: 2 })
})

test('a review applies the change it agrees with and takes back a raise it does not share', () => {
  expect(decidedByReview({ fromLevel: 2, toLevel: 1 }, 2, 1)).toEqual({ state: 'APPLIED', effective: 1 })
  expect(decidedByReview({ fromLevel: 1, toLevel: 2 }, 2, 1)).toEqual({ state: 'REJECTED', effective: 1 })
  expect(decidedByReview({ fromLevel: 2, toLevel: 1 }, 2, 2)).toEqual({ state: 'REJECTED', effective: 2 })
})
