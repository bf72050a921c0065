/** What the database holds of the reports, looked at as its owner: each whole, and each once. */
import type { Client } from 'pg'
import type { Report } from './reporters.ts'

export interface Found {
  readonly reference: string
  readonly id: string
  readonly clocks: number
  readonly transitions: number
  /** Relays that are planned and not yet done. */
  readonly relays: number
  readonly entries: number
  readonly keys: readonly string[]
  readonly published: number
}

/** Every incident of the streams, with the number of rows that belong to it. */
export async function reportsIn(client: Client): Promise<readonly Found[]> {
  const { rows } = await client.query(
    `select i.reference, i.id,
       (select count(*)::int from incidents.clock c where c.incident_id = i.id) as clocks,
       (select count(*)::int from incidents.transition t where t.incident_id = i.id) as transitions,
       (select count(*)::int from incidents_jobs._private_jobs j where j.key = 'incidents.relay:' || i.id) as relays,
       (select count(*)::int from incidents.journal j where j.subject_id = i.id and j.act = 'reportIncident') as entries,
       (select coalesce(array_agg(k.key), '{}') from incidents.idempotency k where k.subject_id = i.id) as keys,
       (select count(*)::int from published_incidents.incident p where p.id = i.id) as published
     from incidents.incident i where i.reference like 'CRASH-%'`,
  )
  return rows
}

/** Rows that tell of a report which is not there: halves of a transaction that was cut. */
export async function orphansIn(client: Client): Promise<number> {
  const { rows } = await client.query(
    `select (select count(*) from incidents.clock c where not exists (select from incidents.incident i where i.id = c.incident_id))
          + (select count(*) from incidents.transition t where not exists (select from incidents.incident i where i.id = t.incident_id))
          + (select count(*) from incidents.journal j where j.act = 'reportIncident'
               and not exists (select from incidents.incident i where i.id = j.subject_id))
          + (select count(*) from incidents.idempotency k where k.mutation = 'reportIncident'
               and not exists (select from incidents.incident i where i.id = k.subject_id)) as orphans`,
  )
  return Number(rows[0]?.orphans)
}

/** One whole report: REPORT, RELAY, REVIEW and RECOVERY run, two steps taken and the third planned or taken, one entry. */
export function isWhole({ clocks, transitions, relays, entries, published }: Found): boolean {
  const isRelayed = transitions === 3 || (transitions === 2 && relays === 1)
  return clocks === 4 && isRelayed && entries === 1 && published === 1
}

/** What is wrong with what was found, compared with what was sent; empty when nothing is. */
export function faultsOf(sent: readonly Report[], found: readonly Found[]): readonly string[] {
  const byReference = new Map(found.map((each) => [each.reference, each]))
  const known = new Map(sent.map((each) => [each.reference, each]))
  const faults = found.filter((each) => !isWhole(each)).map((each) => `half written: ${JSON.stringify(each)}`)
  if (byReference.size !== found.length) faults.push('a reference is there twice')
  for (const { reference, keys } of found) {
    const key = known.get(reference)?.key
    if (keys.length !== 1 || keys[0] !== key) faults.push(`${reference} stands under the keys ${keys}`)
  }
  for (const { reference, incident } of sent) {
    if (incident === undefined) continue
    const there = byReference.get(reference)
    if (!there) faults.push(`${reference} was acknowledged and is lost`)
    else if (there.id !== incident) faults.push(`${reference} was acknowledged as another incident`)
  }
  return faults
}
