/** One canary: a value that is met nowhere else, and how a row is put with it. */
import type pg from 'pg'

export async function put(
  owner: pg.Client,
  table: string,
  values: Record<string, unknown>,
  key = 'id',
): Promise<any> {
  const columns = Object.keys(values)
  const { rows } = await owner.query(
    `insert into ${table} (${columns.join()}) values (${columns.map((_, at) => `$${at + 1}`).join()}) returning ${key}`,
    Object.values(values),
  )
  return rows[0][key]
}

/** Everything secret in a twin begins so, in whatever letters; numbers and instants are chosen to be met nowhere else. */
export const CANARY = /canary|917[0-9]{6}|20[13]8-0[1-9]-07T|-0000-917/i

export interface Letters {
  readonly letter: 'a' | 'b'
  readonly generation: number
}
export const word = ({ letter, generation }: Letters, name: string) => `canary ${name} ${letter}${generation}`
export const number = ({ letter, generation }: Letters) =>
  917_000_000 + (letter === 'a' ? 1 : 2) * 1_000 + generation
/** Everything that others see lies between the two. */
export const instantOf = ({ letter, generation }: Letters) =>
  `${letter === 'a' ? 2018 : 2038}-0${generation + 1}-07T03:05:06.700Z`
