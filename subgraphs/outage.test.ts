import { describe, expect, test } from 'vitest'
import { outageOf } from './outage.ts'

const failed = (code: string | undefined, message = 'failed') => Object.assign(new Error(message), { code })
const codeOf = (error: unknown) => outageOf(error, 'incidents')?.code

describe('an outage', () => {
  test.each([
    ['there is no server', 'ECONNREFUSED'],
    ['the way to it broke', 'ECONNRESET'],
    ['it is shut down', '57P01'],
    ['it crashed', '57P02'],
    ['it is still starting', '57P03'],
    ['it has no connection left', '53300'],
    ['its disk fails', '58030'],
  ])('is told as such when %s', (_, code) => {
    expect(codeOf(failed(code))).toBe('SUBGRAPH_UNAVAILABLE')
  })

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('is told as such when the driver has only words for it: %s', (message) => {
    expect(codeOf(failed(undefined, message))).toBe('SUBGRAPH_UNAVAILABLE')
  })

  test.each([
    ['its disk is full', '53100', 'mdextend'],
    ['its user has no disk quota left', 'XX000', 'mdzeroextend'],
    ['it takes reads only', '25006', 'PreventCommandIfReadOnly'],
  ])('is one of writing alone when %s', (_, code, routine) => {
    expect(codeOf(Object.assign(failed(code), { routine }))).toBe('WRITING_UNAVAILABLE')
  })

  test.each([['57014'], ['55P03']])('that a statement waited for too long (%s) is one of time', (code) => {
    expect(codeOf(failed(code))).toBe('LIMIT_TIME')
  })

  test('that a copy of standing went stale is told as that', () => {
    expect(codeOf(failed('OG001'))).toBe('STANDING_STALE')
  })

  test('names its subgraph', () => {
    expect(outageOf(failed('57P01'), 'incidents')?.facts).toEqual({ subgraph: 'incidents' })
  })
})

test.each([['42501'], ['23505'], ['22021'], ['40P01'], ['XX000'], [undefined]])(
  'a mistake of ours (%s) is no outage',
  (code) => {
    expect(codeOf(failed(code))).toBeUndefined()
  },
)
