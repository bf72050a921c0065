import { expect, test } from 'vitest'
import { remedyFor, whyEnded } from './last-words.ts'

const full = `2026-11-20 12:28:23.033 UTC [10] PANIC:  could not write to file "pg_wal/xlogtemp.10": No space left on device
2026-11-20 12:28:23.033 UTC [10] STATEMENT:  commit
2026-11-20 12:28:23.044 UTC [12] FATAL:  the database system is in recovery mode
2026-11-20 12:28:23.165 UTC [1] LOG:  database system is shut down`

test('a server that ended for want of room says so, what to do, and what it said last', () => {
  expect(whyEnded(full, '/data')).toBe(
    'PostgreSQL has ended. There is no room left for /data: make some and start again. What was acknowledged is kept; ' +
      'no backup is needed. It said last: 2026-11-20 12:28:23.033 UTC [10] PANIC:  could not write to file ' +
      '"pg_wal/xlogtemp.10": No space left on device',
  )
})

test('one that was killed has said nothing, and nothing is made up', () => {
  expect(whyEnded('', '/data')).toBe('PostgreSQL has ended.')
})

test.each(['No space left on device', 'File too large', 'Disk quota exceeded'])(
  '“%s” is a want of room, another failure is not',
  (words) => {
    expect(remedyFor(`PANIC:  could not write: ${words}`, '/data')).toContain('no room left for /data')
    expect(remedyFor('FATAL:  could not open file: Permission denied', '/data')).toBe('')
  },
)
