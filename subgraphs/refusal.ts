/** The only errors a caller is meant to see: a code from the closed list, its clause, its remedy, his language. */
import { GraphQLError } from 'graphql'
import type { Facts, Language } from '../law/refusals/refusal.ts'
import { type RefusalCode, refusalRow, refusalText } from '../law/refusals/refusals.ts'

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
    return new GraphQLError(message, {
      extensions: { code: this.code, remedy, ...clause(this.code), ...this.facts },
    })
  }
}

/** What the law says of the code itself, where the one who refused knew no closer clause. */
function clause(code: RefusalCode): { readonly clause?: string } {
  const found = refusalRow(code).clause
  return found === undefined ? {} : { clause: found }
}
