/** Figures over cases, for whoever may count them; taken away as a file, they are journalled (G-71). */
import type { Context } from '../../context.ts'
import type { Capability } from '../../subgraph.ts'
import { exportOf } from './csv.ts'
import { type Asked, type Figure, figuresOf } from './figures.ts'
import { figuresSignature, figuresSql } from './release.ts'

interface Figures {
  readonly cells: readonly Figure[]
  readonly asked: Asked
}

/** No agency owns figures over many, so the line stands in the chain of the national authority (D-15). */
function csv({ cells, asked }: Figures, _: unknown, { sensitive, refusals, viewer }: Context) {
  const found = exportOf(cells)
  const { from, to, groupBy } = asked
  const id = `${from}/${to} by ${groupBy.join('+') || 'nothing'}, ${found.lines} lines, sha256 ${found.sha256}`
  const missing = sensitive.note('AGG.STATS', { owner: null, type: 'IncidentFigures', id })
  if (missing === undefined) return found
  refusals.add('IncidentFigures.csv', 'AGG.STATS', viewer.refusingClause('AGG.STATS'), missing)
  return null
}

export const figures: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  functions: [{ signature: figuresSignature, sql: figuresSql }],
  resolvers: {
    Query: {
      incidentFigures: async (_: unknown, asked: Asked, context: Context): Promise<Figures> => ({
        cells: await figuresOf(asked, context),
        asked,
      }),
    },
    IncidentFigures: { csv },
  },
}
