/** Refusals of one request, told once per coordinate with how often, never once per row (D-09). */
import type { GraphQLError } from 'graphql'
import type { Language } from '../law/refusals/refusal.ts'
import { Refusal } from './refusal.ts'

interface Told {
  readonly clause: string
  readonly dataClass: string
  readonly missing: string | undefined
  occurrences: number
}

export class Refusals {
  readonly #told = new Map<string, Told>()

  add(coordinate: string, dataClass: string, clause: string, missing?: string): void {
    const found = this.#told.get(coordinate)
    if (found) found.occurrences += 1
    else this.#told.set(coordinate, { clause, dataClass, missing, occurrences: 1 })
  }

  clear(): void {
    this.#told.clear()
  }

  errors(language: Language): readonly GraphQLError[] {
    return [...this.#told]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([coordinate, { clause, dataClass, missing, occurrences }]) =>
        new Refusal('WITHHELD', {
          coordinate,
          dataClass,
          clause,
          occurrences,
          ...(missing !== undefined && { reason: missing, limit: 200 }),
        }).told(language),
      )
  }
}
