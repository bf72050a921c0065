/** The end of a contract on a stage: what is owed, filed, verified, signed and confirmed, each by whichever account. */
import { endContract } from '../../subgraphs/vendors/ending.ts'
import type { Market } from './outsourcing.ts'
import type { Stage } from './stage.ts'

export const PURPOSE = 'return of data'

export interface Item {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly dataset: string | null
  readonly timeliness: string | null
}

const fields = 'id version state dataset heldBySubVendor dueAt timeliness holder { id name }'

export function endingOn(stage: Stage, { contract, vendor }: Market) {
  /** As `terminateContract` and a final acceptance leave it. */
  const end = (id: string | undefined, at: Date) =>
    endContract(stage.owner, id ?? '', {
      state: 'ENDED_DATA_PENDING',
      kind: 'TERMINATED',
      reason: 'done',
      endedAt: at,
    })

  async function itemsOf(name: string): Promise<readonly (Item & Record<string, unknown>)[]> {
    const { data } = await stage.ask(
      'bureau.ciso',
      `{ contract(id: "${contract[name]}") { dataReturns(first: 100) { nodes { ${fields} } } } }`,
      {},
      PURPOSE,
    )
    return data.contract.dataReturns.nodes
  }

  const rest = async (name: string, holder: string): Promise<Item> => {
    const found = (await itemsOf(name)).find(
      (each) => each.dataset === null && (each.holder as { id: string }).id === vendor[holder],
    )
    if (!found) throw new Error(`${holder} owes nothing of ${name}`)
    return found
  }

  const again = async (name: string, { id }: { readonly id: string }): Promise<Item> => {
    const found = (await itemsOf(name)).find((each) => each.id === id)
    if (!found) throw new Error('gone')
    return found
  }

  const file = (account: string | null, { id, version }: Pick<Item, 'id' | 'version'>, input: object = {}) =>
    stage.act(
      account,
      'fileDataReturn',
      {
        dataReturnId: id,
        expectedVersion: version,
        method: 'DELETE',
        evidence: 'deletion log 7',
        performedOn: '2026-11-20',
        ...input,
      },
      `dataReturn { ${fields} filings { filer method evidenceKind verified verdictReason } }`,
      PURPOSE,
    )

  const verify = (
    account: string | null,
    { id, version }: Pick<Item, 'id' | 'version'>,
    input: object = {},
  ) =>
    stage.act(
      account,
      'verifyDataReturn',
      { dataReturnId: id, expectedVersion: version, verified: true, ...input },
      `dataReturn { ${fields} filings { verified verdictReason } }`,
      PURPOSE,
    )

  async function versionOf(name: string): Promise<number> {
    const { rows } = await stage.owner.query('select version from vendors.contract where id = $1', [
      contract[name],
    ])
    return rows[0].version
  }

  const onContract = async (account: string | null, mutation: string, name: string) =>
    stage.act(
      account,
      mutation,
      { contractId: contract[name], expectedVersion: await versionOf(name) },
      'contract { id state closedAt dataReturnCountersignedAt dataReturnTimeliness }',
      PURPOSE,
    )

  const demand = (account: string | null, name: string, input: object) =>
    stage.act(
      account,
      'demandDataReturn',
      { contractId: contract[name], ...input },
      `dataReturn { ${fields} }`,
      PURPOSE,
    )

  return { end, itemsOf, rest, again, file, verify, onContract, demand }
}

export type Ending = ReturnType<typeof endingOn>
