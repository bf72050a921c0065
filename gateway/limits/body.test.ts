import { expect, test } from 'vitest'
import { readBody, refuseBatch } from './body.ts'
import { defaultLimits } from './limits.ts'

const limits = { ...defaultLimits, bodyBytes: 100 }

async function* chunks(number: number, size: number, read = { count: 0 }) {
  for (let i = 0; i < number; i++) {
    read.count++
    yield new Uint8Array(size).fill(97)
  }
}

test('a body within the limit is read whole', async () => {
  expect((await readBody(chunks(10, 10), {}, limits)).toString()).toBe('a'.repeat(100))
})

test('a chunked body is read no further than the limit', async () => {
  const read = { count: 0 }
  await expect(readBody(chunks(1_000, 60, read), {}, limits)).rejects.toMatchObject({
    extensions: { code: 'LIMIT_SIZE', limit: 100, actual: 120, http: { status: 413 } },
  })
  expect(read.count).toBe(2)
})

test('a body announced too large is not read at all, one announced too small is measured', async () => {
  const read = { count: 0 }
  await expect(readBody(chunks(5, 1, read), { contentLength: '101' }, limits)).rejects.toMatchObject({
    extensions: { code: 'LIMIT_SIZE' },
  })
  expect(read.count).toBe(0)
  await expect(readBody(chunks(5, 50), { contentLength: '1' }, limits)).rejects.toMatchObject({
    extensions: { code: 'LIMIT_SIZE' },
  })
})

test('a compressed body is refused', async () => {
  await expect(readBody(chunks(1, 1), { contentEncoding: 'gzip' }, limits)).rejects.toMatchObject({
    extensions: { code: 'BAD_INPUT', measure: 'encoding' },
  })
})

test('a list of operations is refused, one operation is not', () => {
  expect(() => refuseBatch([{ query: '{ a }' }])).toThrowError(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_INPUT' }) }),
  )
  expect(() => refuseBatch({ query: '{ a }' })).not.toThrow()
})
