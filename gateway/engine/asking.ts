/** What travels with one request through the gateway to the subgraphs, and what comes back beside the data. */
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'

export interface Headers {
  readonly authorization: string | null
  readonly acceptLanguage: string | null
  readonly purpose: string | null
  readonly requestId: string
}

/** Kept per request: neither planner keeps errors without a path in their place. */
export class Asking {
  readonly headers: Headers
  /** In one process the parts of a request look the viewer up once. */
  readonly viewers = new Map<string, Promise<never>>()
  readonly #withheld = new Map<string, GraphQLFormattedError>()
  readonly #unavailable = new Set<string>()
  readonly #others: GraphQLFormattedError[] = []

  constructor(headers: Headers) {
    this.headers = headers
  }

  /** Takes the errors without a path out of a subgraph's answer; the same refusal from two fetches is one. */
  keep(result: FormattedExecutionResult): FormattedExecutionResult {
    if (!result.errors) return result
    const placed = result.errors.filter((error) => error.path !== undefined)
    for (const error of result.errors) if (error.path === undefined) this.#keepOne(error)
    return placed.length > 0 ? { ...result, errors: placed } : { data: result.data ?? null }
  }

  #keepOne(error: GraphQLFormattedError): void {
    const { code, coordinate, occurrences } = error.extensions ?? {}
    if (code !== 'WITHHELD' || typeof coordinate !== 'string') {
      this.#others.push(error)
      return
    }
    const earlier = this.#withheld.get(coordinate)
    const before = Number(earlier?.extensions?.occurrences ?? 0)
    this.#withheld.set(coordinate, {
      ...error,
      extensions: { ...error.extensions, occurrences: before + Number(occurrences ?? 0) },
    })
  }

  /** A subgraph that is down costs its fields and one error, however many rows asked it. */
  lost(subgraph: string): void {
    this.#unavailable.add(subgraph)
  }

  get unavailable(): readonly string[] {
    return [...this.#unavailable].sort()
  }

  /** Once per request, in an order that does not depend on which fetch was faster. */
  get told(): readonly GraphQLFormattedError[] {
    const withheld = [...this.#withheld].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error)
    return [...new Map(this.#others.map((error) => [JSON.stringify(error), error])).values(), ...withheld]
  }
}
