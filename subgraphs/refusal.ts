/** The only errors a caller is meant to see: a code from the closed list, its clause, its remedy, his language. */
import { GraphQLError } from 'graphql'
import type { Facts, Language } from '../law/refusals/refusal.ts'
import { type RefusalCode, refusalText } from '../law/refusals/refusals.ts'

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly facts: Facts

  constructor(code: RefusalCode, facts: Facts = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }

  /** As the caller reads it. Facts travel along, so that a front-end need not parse the sentence. */
  told(language: Language): GraphQLError {
    const { message, remedy } = refusalText(this.code, language, this.facts)
    return new GraphQLError(message, { extensions: { code: this.code, remedy, ...this.facts } })
  }
}
