/**
 * Filing many things in one request. Each item is read for itself, so that one that is wrong says so by its place and
 * refuses no other, unless the filer wants all or none; the good ones are kept in one statement. What became of each is
 * kept as a row: a request whose answer was lost is sent again with its key and told the same.
 */
import { type Command, type CommandInput, command, type Outcome, type Work } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { ACCESS } from '../row.ts'
import type { RowSource, Sql } from '../row-source.ts'
import { filingRows } from './filing/reads.ts'
import type { filing } from './filing/tables.ts'

const MOST_ITEMS = 1_000

type Filing = typeof filing.$inferInsert

export interface BulkInput<Item> extends CommandInput {
  readonly mode: Filing['mode']
  readonly items: readonly Item[]
}

/** Says which contract it belongs to, so that what became of the filing is the same people's to see. */
type OfContract = RowSource & { readonly columns: { readonly contractId: Sql; readonly agencyId: Sql } }

type OfCommand = 'mutation' | 'lawName' | 'subject' | 'clause' | 'step' | 'guards' | 'guard'

/** A kind of thing that can be filed in bulk. */
export interface Bulk<Source extends OfContract, Input extends BulkInput<Item>, Item, Known, Kept>
  extends Pick<Command<Source, Input>, OfCommand> {
  readonly kind: Filing['kind']
  /** The class of what is filed. */
  readonly filedClass: string
  /** What the request and the journal call the row under which it is filed. */
  readonly under: 'auditId' | 'registerId' | 'noticeId'
  /** What items are checked against, read once for all of them. */
  readonly known: (work: Work<Source, Input>) => Promise<Known>
  /** One item, checked; throws the Refusal of this item. */
  readonly read: (item: Item, known: Known, work: Work<Source, Input>) => Kept
  /** Keeps the good ones, at least one, and answers with their identifiers in the same order. */
  readonly keep: (work: Work<Source, Input>, kept: readonly Kept[]) => Promise<readonly string[]>
}

interface ItemOutcome {
  readonly index: number
  readonly id: string | null
  readonly code: string | null
  readonly argument: string | null
}

type Read<Kept> = { readonly kept: Kept } | { readonly refused: Refusal }

function readOne<Kept>(read: () => Kept): Read<Kept> {
  try {
    return { kept: read() }
  } catch (refused) {
    if (refused instanceof Refusal) return { refused }
    throw refused
  }
}

const insert = `
insert into vendors.filing (contract_id, agency_id, is_classified, audit_id, kind, mode, data_class, filer_keys, filed_by,
  filed_at, filed, refused, outcomes)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`

export function bulk<Source extends OfContract, Input extends BulkInput<Item>, Item, Known, Kept>(
  spec: Bulk<Source, Input, Item, Known, Kept>,
): Command<Source, Input> {
  const { mutation, lawName, subject, clause, step, guards, under } = spec
  return command<Source, Input>({
    mutation,
    ...(lawName && { lawName }),
    subject,
    subjectId: (input) => input[under],
    returns: filingRows,
    clause,
    ...(step && { step }),
    ...(guards && { guards }),
    guard: async (work) => {
      const { length } = work.input.items
      if (length === 0 || length > MOST_ITEMS)
        throw new Refusal('BAD_INPUT', { argument: 'items', limit: MOST_ITEMS })
      await spec.guard?.(work)
    },
    run: (work) => file(spec, work),
  })
}

async function file<Source extends OfContract, Input extends BulkInput<Item>, Item, Known, Kept>(
  spec: Bulk<Source, Input, Item, Known, Kept>,
  work: Work<Source, Input>,
): Promise<Outcome> {
  const { subject, input, client, by, now } = work
  const known = await spec.known(work)
  const read = input.items.map((item) => readOne(() => spec.read(item, known, work)))
  const good = read.flatMap((each) => ('kept' in each ? [each.kept] : []))
  const keeps = good.length > 0 && (input.mode === 'EACH' || good.length === read.length)
  const ids = (keeps ? await spec.keep(work, good) : []).values()
  const outcomes = read.map((each, index): ItemOutcome => {
    if ('kept' in each) return { index, id: ids.next().value ?? null, code: null, argument: null }
    const { code, facts } = each.refused
    return { index, id: null, code, argument: typeof facts.argument === 'string' ? facts.argument : null }
  })
  const { id, contractId, agencyId } = subject
  const isClassified = subject[ACCESS].classFor(spec.filedClass) === 'VE.CLASSIFIED'
  const auditId = spec.under === 'auditId' ? id : null
  const filed = keeps ? good.length : 0
  const keys = by.as.flatMap(({ key }) => (key === null ? [] : [key]))
  const { rows } = await client.query(insert, [
    ...[contractId, agencyId, isClassified, auditId, spec.kind, input.mode, spec.filedClass, keys],
    ...[by.personNo, now, filed, read.length - good.length, JSON.stringify(outcomes)],
  ])
  const facts = {
    contractId,
    [spec.under]: id,
    kind: spec.kind,
    filed,
    refused: read.length - good.length,
  }
  return { id: rows[0].id, details: { ...facts, ...(isClassified && { classified: true }) } }
}
