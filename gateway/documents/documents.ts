/**
 * Turns what a request sent into a document that may be planned: known or allowed, parsed, within its limits, valid,
 * with its cost. Work on a text is done once and remembered; only complete successes are.
 */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { BoundedMap } from '../../identity/bounded-map.ts'
import { checkCost } from '../limits/cost.ts'
import { limitError } from '../limits/limit-error.ts'
import type { Limits } from '../limits/limits.ts'
import { type Measures, operationsOf } from '../limits/measure.ts'
import { checkShape, overLimit } from '../limits/shape.ts'
import { checkVariables, type Variables } from '../limits/variables.ts'
import {
  type DocumentParams,
  type PersistedDocuments,
  type PersistedMode,
  resolveDocument,
  type Sender,
} from './persisted.ts'

export interface RequestParams extends DocumentParams {
  operationName?: unknown
  variables?: unknown
}

/** The same object for the same text, so that whatever is planned from it can be remembered by it. */
export interface ReadyDocument {
  readonly id: string
  readonly text: string
  readonly document: DocumentNode
  readonly operation: OperationTypeNode
  readonly operationName: string | null
  readonly measures: Measures
}

export interface Ready {
  readonly ready: ReadyDocument
  readonly variables: Variables
  readonly cost: number
}

export interface Refused {
  readonly errors: readonly GraphQLError[]
}

export interface DocumentsOptions {
  /** The public schema in force; when it changes nothing of the old is remembered. */
  schema: () => GraphQLSchema
  limits: Limits
  /** Whether the schema may be asked for, and named in suggestions. */
  introspection: boolean
  persisted: PersistedDocuments
  persistedOnly: PersistedMode
}

export interface Documents {
  prepare(params: RequestParams, sender: Sender): Ready | Refused
  /** The registered documents that could not be run, each with the reason: for the start to name. */
  unusable(): string[]
}

const maxValidationErrors = 10
/** Messages repeat what was sent; an answer must not be as large as the question. */
const maxMessage = 300
const rememberedDocuments = 1_000
/** A parsed token takes some 700 bytes, so this is the bound on memory. */
const rememberedTokens = 150_000

export function createDocuments(options: DocumentsOptions): Documents {
  let remembered = new BoundedMap<ReadyDocument>(rememberedDocuments, rememberedTokens)
  let schema: GraphQLSchema | undefined

  // Synchronous from end to end: a caller who leaves cannot leave half a result behind.
  const readyDocument = (text: string, id: string): ReadyDocument => {
    const current = options.schema()
    if (current !== schema) {
      remembered = new BoundedMap(rememberedDocuments, rememberedTokens)
      schema = current
    }
    const known = remembered.get(id)
    if (known) return known
    const ready = check(text, id, current, options)
    remembered.set(id, ready, weightOf(ready))
    return ready
  }

  return {
    prepare: (params, sender) =>
      refusing(() => {
        const { text, id } = resolveDocument(params, options.persisted, options.persistedOnly, sender)
        const variables = checkVariables(params.variables, options.limits)
        const ready = readyDocument(text, id)
        checkOperationName(params.operationName, ready)
        return {
          ready,
          variables,
          cost: checkCost(ready.document, options.schema(), variables, options.limits),
        }
      }),
    unusable: () =>
      [...options.persisted].flatMap(([id, text]) => {
        const result = refusing(() => readyDocument(text, id))
        return 'errors' in result ? [`${id}: ${result.errors.map((error) => error.message).join(' ')}`] : []
      }),
  }
}

class Invalid extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super('the document is not valid')
    this.errors = errors
  }
}

function refusing<T>(run: () => T): T | Refused {
  try {
    return run()
  } catch (error) {
    if (error instanceof Invalid) return { errors: error.errors }
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

function check(text: string, id: string, schema: GraphQLSchema, options: DocumentsOptions): ReadyDocument {
  const document = parsed(text, options.limits)
  const measures = checkShape(document, options.limits)
  const [operation] = operationsOf(document)
  if (!operation) throw new Error('checkShape lets exactly one operation pass')
  if (measures.introspections > 0 && !options.introspection) {
    throw limitError('BAD_INPUT', {
      measure: 'introspection',
      message: 'The schema cannot be asked for here.',
      remedy: 'Work from the published schema.',
    })
  }
  const errors = validate(schema, document, specifiedRules, {
    maxErrors: maxValidationErrors,
    hideSuggestions: !options.introspection,
  })
  if (errors.length > 0) throw new Invalid(errors.map(badDocument))
  const operationName = operation.name?.value ?? null
  return Object.freeze({ id, text, document, operation: operation.operation, operationName, measures })
}

function parsed(text: string, limits: Limits): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (!error.message.includes('Parsing aborted')) throw new Invalid([badDocument(error)])
    const remedy = 'Send a shorter document, or split it over several requests.'
    throw overLimit('LIMIT_TOKENS', 'tokens', limits.tokens + 1, limits.tokens, remedy)
  }
}

/** The position is kept, the nodes are not: an error must not hold a whole document in memory or in a log. */
function badDocument({ message, source, positions }: GraphQLError): GraphQLError {
  return new GraphQLError(message.length > maxMessage ? `${message.slice(0, maxMessage)}…` : message, {
    source: source ?? null,
    positions: positions ?? null,
    extensions: {
      code: 'BAD_INPUT',
      measure: 'validity',
      remedy: 'Correct the document; the schema says what it may ask.',
      http: { status: 400, headers: {} },
    },
  })
}

function checkOperationName(name: unknown, ready: ReadyDocument): void {
  if (name === undefined || name === null || name === '' || name === ready.operationName) return
  throw limitError('BAD_INPUT', {
    measure: 'operationName',
    message: 'The document has no operation of that name.',
    remedy: 'Leave "operationName" out, or send the name the operation has.',
  })
}

function weightOf({ document, text }: ReadyDocument): number {
  let tokens = 0
  for (let token = document.loc?.startToken; token; token = token.next ?? undefined) tokens++
  return tokens + Math.ceil(text.length / 500)
}
