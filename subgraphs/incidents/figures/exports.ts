/** Figures taken away as a file, and the record of who took which (G-71). */
import type { Context } from '../../context.ts'
import { page } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { figuresPage } from './figures-page.ts'
import { exportList, exportRows } from './reads.ts'

export const exports: Capability = {
  schema: new URL('./exports.graphql', import.meta.url),
  rows: [exportRows],
  lists: [exportList],
  resolvers: {
    Query: {
      incidentFiguresPage: (_, asked, context) => figuresPage(asked, context),
      export: (_, { id }, { reads }) => reads.byId(exportRows, id),
      exports: (_, args, context) => page(context, exportList, args),
    },
    Export: {
      __resolveReference: ({ id }: { readonly id: string }, { reads }: Context) => reads.byId(exportRows, id),
    },
  } satisfies Resolvers,
}
