import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyAccount } from '../access/comparing.ts'
import {
  agencyDocument,
  byIdDocument,
  codes,
  listDocument,
  nestedDocument,
  sensitiveDocument,
  wide,
} from '../access/documents.ts'
import { factsOf } from '../access/facts.ts'
import { addContent } from '../access/fixture.ts'
import { openTwoGateways, type TwoGateways } from '../distributed/two-gateways.ts'

let both: TwoGateways
let everyRow: string
let agencies: Readonly<Record<string, string>>

beforeAll(async () => {
  both = await openTwoGateways({ limits: wide })
  const { owner, now } = both.world
  await addContent(owner)
  everyRow = byIdDocument(await factsOf(owner, now())).document
  const { rows } = await owner.query('select code, id from agencies.agency')
  const byCode = new Map(rows.map(({ code, id }) => [code, id]))
  agencies = Object.fromEntries(codes.map((code, at) => [`a${at}`, byCode.get(code)]))
})
afterAll(() => both.close())

// What the matrix gives through our gateway is held against the law elsewhere (test/access/matrix.test.ts).
test.each(everyAccount)(
  'through another gateway %s sees the same lists, rows, counts and fields, and is refused the same',
  async (viewer) => {
    const asked = [
      await both.ask(viewer, listDocument),
      await both.ask(viewer, nestedDocument),
      await both.ask(viewer, everyRow),
      await both.ask(viewer, agencyDocument, agencies),
      await both.ask(viewer, sensitiveDocument, {}, { purpose: 'another gateway' }),
    ]
    expect(asked.flatMap(({ differences }) => differences)).toEqual([])
    expect(asked.map(({ theirs }) => [theirs.status, theirs.data !== null])).toEqual(
      asked.map(() => [200, true]),
    )
  },
)

test('and no subgraph failed at any of it', () => {
  expect(both.world.logged).toEqual([])
})
