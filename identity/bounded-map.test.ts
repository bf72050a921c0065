import { expect, test } from 'vitest'
import { BoundedMap } from './bounded-map.ts'

test('the least recently used entry is forgotten first', () => {
  const map = new BoundedMap<number>(2)
  map.set('a', 1)
  map.set('b', 2)
  map.get('a')
  map.set('c', 3)
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3])
})

test('weight is bounded as well as number', () => {
  const map = new BoundedMap<number>(100, 10)
  map.set('a', 1, 6)
  map.set('b', 2, 6)
  expect([map.get('a'), map.get('b'), map.weight]).toEqual([undefined, 2, 6])
  map.set('b', 3, 11)
  expect([map.size, map.weight]).toEqual([0, 0])
})

test('keys named like an object’s own machinery are ordinary keys', () => {
  const map = new BoundedMap<number>(5)
  for (const key of ['__proto__', 'constructor', 'toString']) expect(map.get(key)).toBeUndefined()
  map.set('__proto__', 1)
  expect(map.get('__proto__')).toBe(1)
  expect(map.oldest()).toEqual(['__proto__', 1])
})
