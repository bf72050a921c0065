/** The questions whose answers can be taken away as a file, each by its name in the path and as the document it is. */
import { documentHash, type PersistedDocuments } from '../documents/persisted.ts'

export const exportsPath = '/exports/'

/** One page of one file: where the next begins, and with the last what the whole is. */
export interface Page {
  readonly export: string
  readonly text: string
  readonly rows: number
  readonly next: string | null
  readonly sha256: string | null
}

interface Question {
  /** The root field; it takes `after` and answers with a page. */
  readonly field: string
  readonly document: string
}

const questions: Readonly<Record<string, Question>> = {
  'incident-figures': {
    field: 'incidentFiguresPage',
    document: `query Export($from: Date!, $to: Date!, $groupBy: [FigureGroup!], $after: String) {
  incidentFiguresPage(from: $from, to: $to, groupBy: $groupBy, after: $after) { export text rows next sha256 }
}`,
  },
}

export const questionAt = (path: string): Question | undefined => {
  const name = path.slice(exportsPath.length)
  return path.startsWith(exportsPath) && Object.hasOwn(questions, name) ? questions[name] : undefined
}

/** They are the graph's own, so they may be run where nobody may run others. */
export const withExports = (persisted: PersistedDocuments): PersistedDocuments =>
  new Map([
    ...persisted,
    ...Object.values(questions).map(({ document }) => [documentHash(document), document] as const),
  ])
