/** Puts components into a register, many at once: what is new, what replaces what is there, and what is there no more. */

import type { CommandInput } from '../../command.ts'
import type { OnRegister } from './acting.ts'
import { type Bill, identityOf, type StatedComponent } from './sbom/bill.ts'
import type { ComponentChangeKind } from './vocabulary.ts'

type Components = Bill['components']

interface Declared extends Pick<StatedComponent, 'name' | 'version' | 'source' | 'content' | 'purl'> {
  readonly id: string
  readonly licences: readonly string[]
}

export interface Difference {
  readonly added: Components
  readonly changed: readonly { readonly from: Declared; readonly to: StatedComponent }[]
  readonly gone: readonly Declared[]
}

const isSame = (from: Declared, to: StatedComponent) =>
  from.content === to.content &&
  from.purl === to.purl &&
  JSON.stringify(from.licences) === JSON.stringify(to.licences.map(({ licence }) => licence))

/** Another version is another component; the same with another content or licence is changed. */
export function differenceOf(declared: readonly Declared[], stated: Components): Difference {
  const before = new Map(declared.map((each) => [identityOf(each), each]))
  const after = new Map(stated.map((each) => [identityOf(each), each]))
  return {
    added: stated.filter((each) => !before.has(identityOf(each))),
    changed: stated.flatMap((to) => {
      const from = before.get(identityOf(to))
      return from && !isSame(from, to) ? [{ from, to }] : []
    }),
    gone: declared.filter((each) => !after.has(identityOf(each))),
  }
}

/** What is declared now; with names, of these alone. */
export async function declaredIn({ client, subject }: OnRegister<CommandInput>, names?: readonly string[]) {
  const { rows } = await client.query(
    `select id, name, version, source, content, purl, licences from vendors.component
     where register_id = $1 and gone_at is null and ($2::text[] is null or name = any($2))`,
    [subject.id, names ?? null],
  )
  return rows as Declared[]
}

const insert = `
insert into vendors.component (register_id, contract_id, agency_id, vendor_id, name, version, source, content, purl,
  licences, declared_by, declared_at)
select $1, $2, $3, $4, c.name, c.version, c.source, c.content, c.purl,
  array(select jsonb_array_elements_text(c.licences)), $5, $6
from unnest($7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::jsonb[])
  as c(name, version, source, content, purl, licences)
returning id, name, version, source`

const insertProofs = `
insert into vendors.component_licence (register_id, component_id, licence, proof, valid_until, filed_by, filed_at)
select $1, p.component_id, p.licence, p.proof, p.valid_until, $2, $3
from unnest($4::uuid[], $5::text[], $6::text[], $7::date[]) as p(component_id, licence, proof, valid_until)`

/** By the identity of each, the identifier of its row. */
type Inserted = ReadonlyMap<string, string>

async function insertAll(work: OnRegister<CommandInput>, added: Components): Promise<Inserted> {
  const { client, subject, by, now } = work
  if (added.length === 0) return new Map()
  const column = (of: (each: StatedComponent) => unknown) => added.map(of)
  const { rows } = await client.query(insert, [
    ...[subject.id, subject.contractId, subject.agencyId, subject.vendorId, by.personNo, now],
    column(({ name }) => name),
    column(({ version }) => version),
    column(({ source }) => source),
    column(({ content }) => content),
    column(({ purl }) => purl),
    column(({ licences }) => JSON.stringify(licences.map(({ licence }) => licence))),
  ])
  const ids = new Map(rows.map((row) => [identityOf(row), row.id as string]))
  const proofs = added.flatMap((each) =>
    each.licences.flatMap(({ licence, proof, validUntil }) =>
      proof === null ? [] : [{ id: ids.get(identityOf(each)), licence, proof, validUntil }],
    ),
  )
  if (proofs.length > 0)
    await client.query(insertProofs, [
      ...[subject.id, by.personNo, now],
      proofs.map(({ id }) => id),
      proofs.map(({ licence }) => licence),
      proofs.map(({ proof }) => proof),
      proofs.map(({ validUntil }) => validUntil),
    ])
  return ids
}

/** Writes the difference: rows are never altered, so that what was accepted stays as it was. */
export async function declare(work: OnRegister<CommandInput>, found: Difference): Promise<Inserted> {
  const { client, subject, now } = work
  const over = [...found.gone, ...found.changed.map(({ from }) => from)].map(({ id }) => id)
  if (over.length > 0)
    await client.query('update vendors.component set gone_at = $2 where id = any($1)', [over, now])
  const added = await insertAll(work, [...found.added, ...found.changed.map(({ to }) => to)])
  await client.query('update vendors.component_register set version = version + 1 where id = $1', [
    subject.id,
  ])
  return added
}

/**
 * Declares what is stated, no two of it the same, beside what is there; answers with their identifiers in the same order.
 * Said again word for word, it is said anew: a proof may have come with it.
 */
export async function declareAnew(
  work: OnRegister<CommandInput>,
  components: Components,
): Promise<readonly string[]> {
  const there = await declaredIn(
    work,
    components.map(({ name }) => name),
  )
  const before = new Map(there.map((each) => [identityOf(each), each]))
  const { added } = differenceOf(there, components)
  const changed = components.flatMap((to) => {
    const from = before.get(identityOf(to))
    return from ? [{ from, to }] : []
  })
  const ids = await declare(work, { added, changed, gone: [] })
  return components.map((each) => ids.get(identityOf(each)) as string)
}

interface Change {
  readonly kind: ComponentChangeKind
  readonly name: string
  readonly version: string
  readonly source: string
}

/** The difference as it is told and kept. */
export function changesOf({ added, changed, gone }: Difference): readonly Change[] {
  const told =
    (kind: ComponentChangeKind) =>
    ({ name, version, source }: Omit<Change, 'kind'>): Change => ({ kind, name, version, source })
  return [
    ...added.map(told('ADDED')),
    ...changed.map(({ to }) => told('CHANGED')(to)),
    ...gone.map(told('GONE')),
  ]
}
