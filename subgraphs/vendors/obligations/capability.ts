/** What a contract owes (ER-4, AP-12, IG-4.1-1-7): worked out from its facts when somebody looks, never kept. */
import { rightsOn } from '../../../law/access/decisions.ts'
import { atLeast } from '../../../law/access/matrix.ts'
import { obligationsOf, resultOf } from '../../../law/obligations/evaluate.ts'
import { splitWith } from '../../../law/obligations/threshold.ts'
import type { Context } from '../../context.ts'
import { ACCESS, type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { factsFunction, factsSignature, knownOf } from './reads.ts'

type ContractRow = Row<typeof contractRows>

/** How a duty stands tells of people, tests or audits: whoever has no right to these on this contract is not told. */
const mayTell = (row: ContractRow, dataClass: string, { viewer }: Context) =>
  atLeast(rightsOn(viewer.holdings, row[ACCESS].classFor(dataClass), row[ACCESS]).right, 'REDACTED')

async function obligationsTo(row: ContractRow, context: Context) {
  const known = await knownOf(row.id, context)
  return (known ? obligationsOf(known.facts, context.now) : []).map((each) => ({
    ...each,
    isTold: mayTell(row, each.dataClass, context),
  }))
}

async function checklistOf(row: ContractRow, context: Context) {
  const found = await obligationsTo(row, context)
  return found.map(({ isTold, title, duty, clause, state, dueAt, metAt }) => {
    const told = isTold ? { state, dueAt, metAt } : { state: null, dueAt: null, metAt: null }
    return within(row, { duty, clause, text: title[context.language], ...told })
  })
}

async function splitOf(row: ContractRow, context: Context) {
  const known = await knownOf(row.id, context)
  if (!known?.facts.bespokeDevelopment || !row.vendorId) return null
  const { amountTwd, awardedAt } = known.facts
  const others = splitWith({ amountTwd, awardedAt: awardedAt ?? context.now }, known.neighbours)
  if (others.length === 0) return null
  for (const { id, isSecret } of others)
    if (isSecret)
      context.sensitive.note('VE.CLASSIFIED', { owner: row[ACCESS].owner, type: contractRows.type, id })
  const contracts = await Promise.all(others.map(({ id }) => context.reads.byId(contractRows, id)))
  return within(row, {
    togetherTwd: others.reduce((sum, each) => sum + each.amountTwd, amountTwd),
    contracts: contracts.filter((each) => each !== null),
  })
}

export const obligations: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  functions: [{ signature: factsSignature, sql: factsFunction }],
  resolvers: {
    OutsourcingContract: {
      obligations: (row, _, context) => checklistOf(row, context),
      checklistResult: async (row, _, context) =>
        resultOf((await obligationsTo(row, context)).filter(({ isTold }) => isTold)),
      splitWarning: (row, _, context) => splitOf(row, context),
    },
  } satisfies Resolvers,
}
