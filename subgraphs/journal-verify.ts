/** Walks every chain of every journal and names each entry that was altered, moved, cut out or cut off. */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Chain, ChainWalk, type Finding, type Head } from './journal-walk.ts'

export interface VerifyOptions {
  /** A connection that may read all journals: the owner's. */
  readonly url: string
  readonly subgraphs: readonly string[]
  /** Heads exported earlier: a chain that was cut or written anew since no longer has them. */
  readonly against?: readonly Head[]
}

export interface Verified {
  readonly entries: number
  readonly heads: readonly Head[]
  readonly findings: readonly Finding[]
}

const BATCH = 5_000

/**
 * The text that an entry's hash is of. Put together here and hashed here, so that a function of the database that was
 * replaced to agree with a forgery agrees with nobody.
 */
const canonical = `jsonb_build_array(e.id, e.chain, e.seq, e.at, e.actor_no, e.actor_id, e.role, e.act, e.subject_type,
  e.subject_id, e.clause, e.purpose, e.details, e.request_id, encode(e.previous, 'hex'))::text`

export async function verifyJournals({ url, subgraphs, against = [] }: VerifyOptions): Promise<Verified> {
  const client = new pg.Client({ connectionString: url, application_name: 'oversight-graph journal verify' })
  client.on('error', () => {})
  await client.connect()
  try {
    // One snapshot for all chains and heads: entries that arrive meanwhile are neither missing nor too many.
    await client.query('begin transaction isolation level repeatable read read only')
    await client.query(`set local timezone = 'UTC'; set local search_path = pg_catalog`)
    const all = { entries: 0, heads: [] as Head[], findings: [] as Finding[] }
    for (const subgraph of subgraphs) {
      const expected = against.filter((head) => head.subgraph === subgraph)
      for (const chain of await chainsOf(client, subgraph, expected)) {
        const walk = new ChainWalk(chain, hashOf)
        for await (const entry of entriesOf(client, subgraph, chain.chain)) walk.entry(entry)
        all.findings.push(...walk.end())
        all.entries += walk.entries
        if (walk.last) all.heads.push(walk.last)
      }
    }
    for (const { subgraph, chain } of against.filter((head) => !subgraphs.includes(head.subgraph)))
      all.findings.push({ subgraph, chain, seq: null, kind: 'NO_JOURNAL' })
    await client.query('commit')
    return all
  } finally {
    await client.end()
  }
}

const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Chains that have entries, a head, or were known earlier: any of them may be what is left of the others. */
async function chainsOf(client: pg.Client, subgraph: string, expected: readonly Head[]): Promise<Chain[]> {
  const { rows } = await client.query(
    `select c.chain, h.seq::text, encode(h.hash, 'hex') as hash
     from (select chain from ${subgraph}.journal union select chain from ${subgraph}.journal_head
       union select unnest($1::uuid[])) c
     left join ${subgraph}.journal_head h using (chain) order by c.chain`,
    [expected.map(({ chain }) => chain)],
  )
  return rows.map(({ chain, seq, hash }) => ({
    subgraph,
    chain,
    head: seq === null ? null : { subgraph, chain, seq: Number(seq), hash },
    expected: expected.filter((each) => each.chain === chain),
  }))
}

/** By batches, so that a long chain needs no more memory than a short one. */
async function* entriesOf(client: pg.Client, subgraph: string, chain: string) {
  let after: readonly [string, string] = ['-9223372036854775808', '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const { rows } = await client.query(
      `select e.id, e.seq::text, encode(e.previous, 'hex') as previous, encode(e.hash, 'hex') as hash, ${canonical} as text
       from ${subgraph}.journal e where e.chain = $1 and (e.seq, e.id) > ($2::bigint, $3::uuid)
       order by e.seq, e.id limit ${BATCH}`,
      [chain, ...after],
    )
    for (const { seq, ...entry } of rows) yield { ...entry, seq: Number(seq) }
    const last = rows.at(-1)
    if (rows.length < BATCH || !last) return
    after = [last.seq, last.id]
  }
}
