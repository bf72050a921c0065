/** A vendor that files components in bulk without a pause, and remembers what it was told became of them. */
import { randomUUID } from 'node:crypto'
import { post, type Stream, streamOf } from './stream.ts'

interface Outcome {
  readonly index: number
  readonly id: string | null
  readonly code: string | null
  readonly argument: string | null
}

export interface ToldFiling {
  readonly id: string
  readonly filed: number
  readonly refused: number
  readonly outcomes: readonly Outcome[]
}

export interface Filing {
  readonly key: string
  readonly serial: number
  /** What the first answer told; undefined while nothing was acknowledged. */
  told: ToldFiling | undefined
}

export interface FilingAs {
  readonly url: string
  readonly token: string
  readonly register: string
}

const MUTATION = `mutation($input: DeclareComponentsInput!) {
  declareComponents(input: $input) { filing { id filed refused outcomes { index id code argument } } } }`

const ITEMS = 8
/** Wrong in every filing, so that what became of the others is not simply all of them. */
const WRONG = 3

/** Names of what a filing keeps when it is whole, in its order. */
export const namesOf = ({ serial }: Filing): readonly string[] =>
  Array.from({ length: ITEMS }, (_, at) => `CRASH-${serial}-${at}`).filter((_, at) => at !== WRONG)

/** The very same input each time it is asked for. */
const inputOf = ({ key, serial }: Filing, registerId: string) => ({
  clientMutationId: key,
  registerId,
  mode: 'EACH',
  items: Array.from({ length: ITEMS }, (_, at) => ({
    name: `CRASH-${serial}-${at}`,
    version: '1.0',
    source: 'pkg:npm',
    content: at === WRONG ? '' : 'library',
    licences: ['MIT'],
    proof: 'agreement 1',
  })),
})

/** Sends the filing. Rejects where no answer arrives. */
export async function sendFiling(as: FilingAs, filing: Filing) {
  const { data, codes } = await post<{ declareComponents?: { filing?: ToldFiling | null } | null }>(
    as,
    MUTATION,
    inputOf(filing, as.register),
  )
  return { told: data?.declareComponents?.filing ?? undefined, codes }
}

let serial = 0

export function streamOfFilings(as: FilingAs, clients: number): Stream<Filing> {
  return streamOf(
    clients,
    (): Filing => ({ key: randomUUID(), serial: ++serial, told: undefined }),
    async (filing) => {
      const { told, codes } = await sendFiling(as, filing)
      filing.told = told
      return codes
    },
  )
}
