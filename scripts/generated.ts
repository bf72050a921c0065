/** What is generated from what: each committed file with the text it must have now. */
import { accessMatrixDocument } from '../law/access/document.ts'
import { lifecyclesDocument } from '../law/lifecycles/drawing.ts'
import { refusalsDocument } from '../law/refusals/document.ts'
import { tasksDocument } from '../law/tasks/document.ts'
import { subgraphs } from '../subgraphs/subgraphs.ts'
import { clausesDocument } from './clauses-document.ts'
import { supergraphNow } from './compose.ts'
import { configurationDocument } from './configuration-document.ts'
import { publicSchema } from './public-schema.ts'
import { resolverTypes } from './resolver-types.ts'

export interface Generated {
  /** From the repository's root. */
  readonly path: string
  readonly text: string
}

export async function generated(): Promise<readonly Generated[]> {
  const supergraph = supergraphNow()
  const types = subgraphs.map(async (each) => ({
    path: `subgraphs/${each.name}/schema.types.ts`,
    text: await resolverTypes(each),
  }))
  return [
    { path: 'gateway/supergraph.graphql', text: supergraph },
    ...(await Promise.all(types)),
    { path: 'docs/schema.graphql', text: publicSchema(supergraph) },
    { path: 'docs/access-matrix.md', text: accessMatrixDocument() },
    { path: 'docs/errors.md', text: refusalsDocument() },
    { path: 'docs/lifecycles.md', text: lifecyclesDocument() },
    { path: 'docs/tasks.md', text: tasksDocument() },
    { path: 'docs/clauses.md', text: clausesDocument() },
    { path: 'docs/configuration.md', text: configurationDocument() },
  ]
}
