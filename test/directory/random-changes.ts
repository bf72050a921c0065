/** Random changes to a handful of agencies, the same ones for the same seed, as the database's owner makes them. */
import type pg from 'pg'
import type { Directory, Link } from './graph-of-supervision.ts'

export const DAYS = Array.from({ length: 13 }, (_, day) => day)
const LAST = 12
const MATTERS = ['DESIGNATION', 'PLAN', 'AUDIT', 'INCIDENT', 'INTEL', 'ANNOUNCEMENT', 'DELEGATION']

export const at = (day: number) => new Date(Date.UTC(2030, 0, 1 + day))
export const dayOf = (instant: Date | null) =>
  instant === null ? null : (instant.getTime() - at(0).getTime()) / 86_400_000

/** A failing run can be repeated: the seed says everything. */
export class Chance {
  #state: number
  constructor(seed: number) {
    this.#state = seed
  }
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }
  is(percent: number): boolean {
    return this.below(100) < percent
  }
  /** A day, and perhaps a later one. */
  period(): { from: number; to: number | null } {
    const from = this.below(LAST)
    return { from, to: this.is(60) ? from + 1 + this.below(LAST - from) : null }
  }
}

/** Does all of the work or, when a rule of the database stands against it, none: the rule's name comes back. */
export async function attempt(owner: pg.Client, work: () => Promise<unknown>): Promise<string | null> {
  await owner.query('begin')
  try {
    await work()
    await owner.query('commit')
    return null
  } catch (error) {
    await owner.query('rollback')
    const { constraint } = error as { constraint?: string }
    if (constraint === undefined) throw error
    return constraint
  }
}

export async function makeAgencies(owner: pg.Client, count: number): Promise<readonly number[]> {
  const { rows } = await owner.query(
    `insert into agencies.agency (code, name_zh, name_en, kind, non_gov_kind, classification, valid_from, source, verified)
     select 'closure-' || n, '機關' || n, 'Closure ' || n, case n % 3 when 0 then 'SPECIFIC_NON_GOVERNMENT' else 'GOVERNMENT' end,
       case n % 3 when 0 then 'STATE_ENTERPRISE' end, 'OFFICE', $1, 'test', true
     from generate_series(1, $2::int) n returning no`,
    [at(0), count],
  )
  return rows.map(({ no }) => no)
}

const instant = (day: number | null) => (day === null ? null : at(day))

export const newLink = (chance: Chance, nos: readonly number[]): Link => ({
  superior: chance.of(nos),
  subordinate: chance.of(nos),
  kind: chance.is(70) ? 'SUPERIOR' : 'SUPERVISORY',
  ...chance.period(),
})

export const insertLink = (owner: pg.Client, link: Link) =>
  owner.query(
    `insert into agencies.supervision_link (superior_no, subordinate_no, kind, valid_from, valid_to, source, verified)
     values ($1, $2, $3, $4, $5, 'test', true)`,
    [link.superior, link.subordinate, link.kind, at(link.from), instant(link.to)],
  )

type Change = (owner: pg.Client, chance: Chance, nos: readonly number[]) => Promise<unknown>

/** Some row of the table is ended on some day, or given another end. */
const end =
  (table: string, column: string): Change =>
  (owner, chance, nos) =>
    owner.query(
      `update agencies.${table} set valid_to = $2 where id = (select id from agencies.${table}
        where ${column} = any($1) and valid_from < $2 order by valid_from, md5(${column} || $3) limit 1)`,
      [nos, at(1 + chance.below(LAST)), String(chance.below(1_000))],
    )

const transfer: Change = async (owner, chance, nos) => {
  const [from, to, day] = [chance.of(nos), chance.of(nos), at(1 + chance.below(LAST - 1))]
  const { rows } = await owner.query(
    `update agencies.supervision_link set valid_to = $2 where superior_no = $1 and valid_from < $2
      and (valid_to is null or valid_to > $2) returning subordinate_no, kind`,
    [from, day],
  )
  for (const { subordinate_no, kind } of rows)
    await owner.query(
      `insert into agencies.supervision_link (superior_no, subordinate_no, kind, valid_from, source, verified)
       values ($1, $2, $3, $4, 'test', true)`,
      [to, subordinate_no, kind, day],
    )
}

const changeKind: Change = (owner, chance, nos) => {
  const kind = chance.of([
    ...['GOVERNMENT', 'GOVERNMENT', 'GOVERNMENT', 'EXCEPTED_MILITARY'],
    ...['SPECIFIC_NON_GOVERNMENT', 'SPECIFIC_NON_GOVERNMENT'],
  ])
  return owner.query('update agencies.agency set kind = $2, non_gov_kind = $3 where no = $1', [
    chance.of(nos),
    kind,
    kind === 'SPECIFIC_NON_GOVERNMENT' ? 'STATE_ENTERPRISE' : null,
  ])
}

const changeListing: Change = (owner, chance, nos) =>
  owner.query('update agencies.agency set listed_authority_no = $2 where no = $1', [
    chance.of(nos),
    chance.is(50) ? 1_000 + chance.below(1_000) : null,
  ])

const changeEnd: Change = (owner, chance, nos) =>
  owner.query('update agencies.agency set valid_to = $2 where no = $1', [
    chance.of(nos),
    chance.is(40) ? at(1 + chance.below(LAST)) : null,
  ])

const assign: Change = (owner, chance, nos) => {
  const { from, to } = chance.period()
  const mode = chance.of(['SOLE', 'JOINT'])
  return owner.query(
    `insert into agencies.sector_assignment (agency_no, authority_no, matter, mode, is_lead, valid_from, valid_to, source, verified)
     values ($1, $2, $3, $4, $5, $6, $7, 'test', true)`,
    [
      chance.of(nos),
      chance.of(nos),
      chance.of(MATTERS),
      mode,
      mode === 'SOLE' || chance.is(30),
      at(from),
      instant(to),
    ],
  )
}

export const changes: readonly Change[] = [
  end('supervision_link', 'subordinate_no'),
  transfer,
  changeKind,
  changeListing,
  changeEnd,
  assign,
  assign,
  end('sector_assignment', 'agency_no'),
]

/** The agencies, links and assignments as they stand in the tables. */
export async function directoryOf(owner: pg.Client, nos: readonly number[]): Promise<Directory> {
  const read = async (table: string, column: string) =>
    (await owner.query(`select * from agencies.${table} where ${column} = any($1)`, [nos])).rows.map(
      (row) => ({
        ...row,
        from: dayOf(row.valid_from) as number,
        to: dayOf(row.valid_to),
      }),
    )
  return {
    agencies: (await read('agency', 'no')).map((row) => ({
      ...row,
      isListed: row.listed_authority_no !== null,
    })),
    links: (await read('supervision_link', 'subordinate_no')).map((row) => ({
      ...row,
      superior: row.superior_no,
      subordinate: row.subordinate_no,
    })),
    assignments: (await read('sector_assignment', 'agency_no')).map((row) => ({
      ...row,
      agency: row.agency_no,
      authority: row.authority_no,
      matter: MATTERS.indexOf(row.matter) + 1,
    })),
  }
}
