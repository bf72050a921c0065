/** Figures over the duties of outsourcing, for whoever may count them; taken away as a file, they are journalled (G-71). */
import type { Context } from '../../context.ts'
import { csvOf, digestOf } from '../../csv.ts'
import type { Capability } from '../../subgraph.ts'
import { vendorRows } from '../vendor/reads.ts'
import { type Asked, figuresOf, type Told } from './figures.ts'
import { figuresSignature, figuresSql } from './release.ts'

interface Figures {
  readonly cells: readonly Told[]
  readonly asked: Asked
}

const columns = ['month', 'vendorId', 'agencyId', 'kind', 'due', 'met', 'breached', 'suppressed'] as const

/** No agency owns figures over many, so the line stands in the chain of the national authority (D-15). */
function csv({ cells, asked }: Figures, _: unknown, { sensitive, refusals, viewer }: Context) {
  const text = csvOf(
    columns,
    cells.map((told) => columns.map((name) => told[name])),
  )
  const sha256 = digestOf(text)
  const { from, to, groupBy } = asked
  const id = `${from}/${to} by ${groupBy.join('+') || 'nothing'}, ${cells.length} lines, sha256 ${sha256}`
  const missing = sensitive.note('AGG.STATS', { owner: null, type: 'VendorFigures', id })
  if (missing === undefined) return { text, lines: cells.length, sha256 }
  refusals.add('VendorFigures.csv', 'AGG.STATS', viewer.refusingClause('AGG.STATS'), missing)
  return null
}

export const figures: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  functions: [{ signature: figuresSignature, sql: figuresSql }],
  resolvers: {
    Query: {
      vendorFigures: async (_: unknown, asked: Asked, context: Context): Promise<Figures> => ({
        cells: await figuresOf(asked, context),
        asked,
      }),
    },
    VendorFigures: { csv },
    VendorFigure: {
      agency: ({ agencyId }: Told) => (agencyId ? { id: agencyId } : null),
      vendor: ({ vendorId }: Told, _: unknown, { reads }: Context) => reads.byId(vendorRows, vendorId),
    },
  },
}
