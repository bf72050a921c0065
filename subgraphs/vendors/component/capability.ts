/** Components (ER-4-1-5d to f): what a vendor did not develop itself, with content, source and proof of licence. */
import { page, pageUnder } from '../../page.ts'
import { within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { vendorRows } from '../vendor/reads.ts'
import { declareComponent } from './declare-component.ts'
import { declareComponents } from './declare-components.ts'
import { importComponents } from './import-components.ts'
import { licencesOf } from './licence-state.ts'
import { proveLicence } from './prove-licence.ts'
import {
  componentList,
  componentRows,
  importChanges,
  importList,
  importRows,
  licences,
  registerList,
  registerRows,
  useList,
  useRows,
} from './reads.ts'
import { withdrawComponent } from './withdraw-component.ts'

/** A screenful of an import's changes, like a page of any list. */
const MOST_CHANGES = 100

interface Change {
  readonly kind: 'ADDED' | 'CHANGED' | 'GONE'
  readonly name: string
  readonly version: string
  readonly source: string
}

export const component: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [registerRows, componentRows, importRows, useRows],
  parts: [licences, importChanges],
  lists: [registerList, componentList, importList, useList],
  resolvers: {
    Query: {
      componentRegister: (_, { id }, { reads }) => reads.byId(registerRows, id),
      componentRegisters: (_, args, context) => page(context, registerList, args),
      component: (_, { id }, { reads }) => reads.byId(componentRows, id),
      components: (_, args, context) => page(context, componentList, args),
      componentImport: (_, { id }, { reads }) => reads.byId(importRows, id),
      componentImports: (_, args, context) => page(context, importList, args),
      componentUses: (_, args, context) => page(context, useList, args),
    },
    ComponentRegister: {
      __resolveReference: ({ id }, { reads }) => reads.byId(registerRows, id),
      contract: (row, _, { reads }) => reads.byId(contractRows, row.contractId),
      vendor: (row, _, { reads }) => reads.byId(vendorRows, row.vendorId),
      components: (row, args, context) => pageUnder(context, componentList, 'register', row.id, args),
      imports: (row, args, context) => pageUnder(context, importList, 'register', row.id, args),
    },
    Component: {
      __resolveReference: ({ id }, { reads }) => reads.byId(componentRows, id),
      register: (row, _, { reads }) => reads.byId(registerRows, row.registerId),
      // What the vendor developed itself is its own and stands in no register.
      selfDeveloped: () => false,
      licences: async (row, _, context) =>
        (await licencesOf(row, context)).map((each) => within(row, { ...each })),
    },
    ComponentImport: {
      __resolveReference: ({ id }, { reads }) => reads.byId(importRows, id),
      register: (row, _, { reads }) => reads.byId(registerRows, row.registerId),
      changes: async (row, { kind, skip }, { reads }) => {
        const [kept] = await reads.parts(importChanges, row)
        const all = ((kept as { changes?: readonly Change[] } | undefined)?.changes ?? []).filter(
          (each) => kind == null || each.kind === kind,
        )
        const from = Math.max(0, skip ?? 0)
        return all.slice(from, from + MOST_CHANGES).map((each) => within(row, { ...each }))
      },
    },
    ComponentUse: { __resolveReference: ({ id }, { reads }) => reads.byId(useRows, id) },
    OutsourcingContract: {
      componentRegisters: ({ id }, args, context) => pageUnder(context, registerList, 'contract', id, args),
    },
  } satisfies Resolvers,
}

/** What is done about components, on a page of the schema of its own. */
export const componentSteps: Capability = {
  schema: new URL('./steps.graphql', import.meta.url),
  commands: [declareComponent, declareComponents, withdrawComponent, proveLicence, importComponents],
}
