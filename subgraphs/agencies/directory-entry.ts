/** What a code in the directory's texts stands for: an agency or a body, or a name that has no entry. */
import type { Context } from '../context.ts'
import { wantedOf } from '../predicate.ts'
import { type ACCESS, type Access, within } from '../row.ts'
import { identityOf } from './as-of.ts'
import { agencyRows, bodyRows } from './directory/reads.ts'

interface Entry {
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string
  readonly agencyId: string | null
  readonly bodyId: string | null
}

const ENTRIES = `
  select t.code, t.name_zh as "nameZh", t.name_en as "nameEn", t.id as "agencyId", null::uuid as "bodyId"
  from agencies.agency t where t.code = any($1)
  union all
  select t.code, t.name_zh, t.name_en, null, t.id from agencies.body t where t.code = any($1)`

type Seen = { readonly [ACCESS]: Access }

/** One statement for all codes of a batch. The entry is seen by the right to the row that names it. */
export async function entryOf(row: Seen, code: string | null, { reads }: Context) {
  if (code === null) return null
  const wanted = [...wantedOf(agencyRows), ...wantedOf(bodyRows)]
  const found = await reads.batched(identityOf(reads, 'entries'), code, async (codes) => {
    const [rows = []] = await reads.run(wanted, { text: ENTRIES, values: [codes] })
    const byCode = new Map(rows.map((each) => [each.code, each as unknown as Entry]))
    return codes.map((each) => byCode.get(each) ?? null)
  })
  return found && within(row, { ...found })
}

export function entriesOf(row: Seen, codes: readonly string[], context: Context) {
  return Promise.all(codes.map((code) => entryOf(row, code, context))).then((entries) =>
    entries.filter((entry) => entry !== null),
  )
}

export const entryTypes = {
  DirectoryEntry: {
    agency: ({ agencyId }: Entry, _: object, { reads }: Context) => reads.byId(agencyRows, agencyId),
    body: ({ bodyId }: Entry, _: object, { reads }: Context) => reads.byId(bodyRows, bodyId),
  },
}
