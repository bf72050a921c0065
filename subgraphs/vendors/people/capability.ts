/** A vendor's people (ER-4-1-2): who is named for a contract, by what they count as professionals, and when they work. */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { neededFor } from '../../predicate.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { vendorRows } from '../vendor/reads.ts'
import { assignPersonnel } from './assign-personnel.ts'
import { fileQualification } from './file-qualification.ts'
import { identifyVendorPerson } from './identify-vendor-person.ts'
import { nameSubVendorPerson } from './name-sub-vendor-person.ts'
import { nameVendorPerson } from './name-vendor-person.ts'
import {
  assignments,
  countedByBasis,
  qualifications,
  undertakings,
  vendorPersonList,
  vendorPersonRows,
} from './reads.ts'
import { recordUndertaking } from './record-undertaking.ts'
import { releasePersonnel } from './release-personnel.ts'
import type { QualificationBasis } from './vocabulary.ts'

type ContractRow = Row<typeof contractRows>
type PersonRow = Row<typeof vendorPersonRows>

interface Counted {
  readonly contractId: string
  /** Null counts everybody once, whatever he or she shows. */
  readonly basis: QualificationBasis | null
  readonly count: number
}

const counts = {}

function countsOn({ id }: ContractRow, { reads }: Context): Promise<readonly Counted[]> {
  return reads.batched(counts, id, async (ids) => {
    const [found = []] = await reads.run(neededFor(vendorPersonRows), { text: countedByBasis, values: [ids] })
    const byContract = Map.groupBy(found as unknown as readonly Counted[], ({ contractId }) => contractId)
    return ids.map((each) => byContract.get(each) ?? [])
  })
}

async function countsByBasis(row: ContractRow, _: unknown, context: Context) {
  const found = await countsOn(row, context)
  return found.flatMap(({ basis, count }) => (basis === null ? [] : [within(row, { basis, count })]))
}

/** Fewer qualified people than the work needs is a warning, and keeps nobody from working (ER-4-1-2). */
async function isUnderstaffed(row: ContractRow, _: unknown, context: Context): Promise<boolean> {
  const found = await countsOn(row, context)
  return (found.find(({ basis }) => basis === null)?.count ?? 0) < row.requiredSpecialists
}

async function undertakingSignedOn(row: PersonRow, reads: Context['reads']): Promise<string | null> {
  const contract = await reads.byId(contractRows, row.contractId)
  const found = contract ? await reads.parts(undertakings, contract) : []
  const signed = found as unknown as readonly {
    readonly personId: string | null
    readonly signedOn: string
  }[]
  return signed.findLast(({ personId }) => personId === row.id)?.signedOn ?? null
}

export const people: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [vendorPersonRows],
  parts: [qualifications, assignments, undertakings],
  lists: [vendorPersonList],
  commands: [
    nameVendorPerson,
    nameSubVendorPerson,
    identifyVendorPerson,
    fileQualification,
    recordUndertaking,
    assignPersonnel,
    releasePersonnel,
  ],
  resolvers: {
    Query: {
      vendorPerson: (_: unknown, { id }: { id: string }, { reads }: Context) =>
        reads.byId(vendorPersonRows, id),
      vendorPersons: (_: unknown, args: PageArgs, context: Context) => page(context, vendorPersonList, args),
    },
    VendorPerson: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(vendorPersonRows, id),
      contract: (row: PersonRow, _: unknown, { reads }: Context) => reads.byId(contractRows, row.contractId),
      vendor: (row: PersonRow, _: unknown, { reads }: Context) => reads.byId(vendorRows, row.vendorId),
      qualifications: (row: PersonRow, _: unknown, { reads }: Context) => reads.parts(qualifications, row),
      assignments: (row: PersonRow, _: unknown, { reads }: Context) => reads.parts(assignments, row),
      undertakingSignedOn: (row: PersonRow, _: unknown, { reads }: Context) =>
        undertakingSignedOn(row, reads),
    },
    NonDisclosureUndertaking: {
      person: ({ personId }: { personId: string | null }, _: unknown, { reads }: Context) =>
        reads.byId(vendorPersonRows, personId),
      vendor: ({ vendorId }: { vendorId: string | null }, _: unknown, { reads }: Context) =>
        reads.byId(vendorRows, vendorId),
    },
    OutsourcingContract: {
      people: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, vendorPersonList, 'contract', id, args),
      undertakings: (row: ContractRow, _: unknown, { reads }: Context) => reads.parts(undertakings, row),
      countsByQualificationBasis: countsByBasis,
      isUnderstaffed,
    },
  } satisfies Resolvers,
}
