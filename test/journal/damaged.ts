/** A journal to damage as somebody with the database's highest rights could, and what verification says of it. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject } from 'vitest'
import { cloneDatabase, dropDatabase } from '../../database/test-cluster.ts'
import { verifyJournals } from '../../subgraphs/journal-verify.ts'
import type { Head } from '../../subgraphs/journal-walk.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { TEMPLATE } from '../harness/template.ts'
import { agencyId } from '../standing/cast.ts'

/** A database as the demonstration leaves it, and its owner: nothing else is asked here. */
export let world: { readonly url: string; readonly owner: pg.Client }
let name: string
export let chain: string
/** Each test has a database of its own to damage. */
export function withJournal(): void {
  beforeEach(async () => {
    name = `journal_${randomUUID().replaceAll('-', '')}`
    const url = await cloneDatabase(inject('adminUrl'), TEMPLATE, name)
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    world = { url, owner }
    chain = await agencyId(world, 'kaohsiung-sab')
  })
  afterEach(async () => {
    await world.owner.end()
    await dropDatabase(inject('adminUrl'), name)
  })
}

const names = subgraphs.map(({ name }) => name)
export const verify = (against: readonly Head[] = []) =>
  verifyJournals({ url: world.url, subgraphs: names, against })

export async function findings(against: readonly Head[] = []) {
  const found = (await verify(against)).findings
  expect(found.every((each) => each.chain === chain && each.subgraph === 'agencies')).toBe(true)
  return found.map(({ seq, kind }) => `${seq} ${kind}`)
}

/** What somebody with the database's highest rights can do, once the guard of the table is off. */
export async function tamper(...statements: string[]) {
  const { owner } = world
  await owner.query('alter table agencies.journal disable trigger all')
  for (const statement of statements) await owner.query(statement.replaceAll('$chain', `'${chain}'`))
  await owner.query('alter table agencies.journal enable trigger all')
}

export const lastSeq = async () =>
  Number(
    (await world.owner.query('select seq from agencies.journal_head where chain = $1', [chain])).rows[0].seq,
  )

export const at = (seq: number) => `where chain = $chain and seq = ${seq}`
