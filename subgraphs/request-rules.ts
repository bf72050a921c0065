/** Request-level rules of root fields by graphql-shield: public, signed in, machine; generated, never written (D-13). */
import { createRequire } from 'node:module'
import nodeUtil from 'node:util'
import type { GraphQLSchema } from 'graphql'
import { mayEverAsk } from '../law/access/decide.ts'
import { decisionFor } from '../law/access/decisions.ts'
import { openingsOf } from '../law/access/openings.ts'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'
import { classedFields } from './schema-classes.ts'

// graphql-shield asks for a function that Node 23 removed, and must share one middleware with us: both through
// require, after giving the function back.
const legacy = nodeUtil as unknown as { isUndefined?: (value: unknown) => boolean }
legacy.isUndefined ??= (value) => value === undefined
const require = createRequire(import.meta.url)
const { rule, shield, allow, deny } = require('graphql-shield') as typeof import('graphql-shield')
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware')

const signedIn = rule('signed in', { cache: 'contextual' })((_source, _args, { viewer }: Context) =>
  viewer.kind === 'anonymous' ? new Refusal('UNAUTHENTICATED') : true,
)

/** A decision is a person's: a machine may only write where the law names a machine's role. */
const person = rule('a person', { cache: 'contextual' })((_source, _args, { viewer }: Context) => {
  if (viewer.kind === 'anonymous') return new Refusal('UNAUTHENTICATED')
  return viewer.kind === 'machine' ? new Refusal('FORBIDDEN', { reason: 'A_PERSON_DECIDES' }) : true
})

/** Roles that a service identity can hold (access model 3: audit tool, front-end). */
const machineColumns = new Set(['VENDOR_AUDITOR', 'SERVICE_ACCOUNT'])

function ruleOfMutation(name: string) {
  const entry = decisionFor(name)
  return entry?.only.some(({ viewer }) => machineColumns.has(viewer)) ? signedIn : person
}

export function withRequestRules(schema: GraphQLSchema): GraphQLSchema {
  const queries = Object.fromEntries(
    classedFields(schema)
      .filter(({ type }) => type === 'Query')
      .map(({ field, dataClass, rowType }) => [
        field,
        mayEverAsk(openingsOf([], dataClass), dataClass, rowType) ? allow : signedIn,
      ]),
  )
  const structural = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => !(field in queries),
  )
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
  const rules = {
    Query: { ...queries, ...Object.fromEntries(structural.map((field) => [field, allow])) },
    ...(mutations.length > 0 && {
      Mutation: Object.fromEntries(mutations.map((name) => [name, ruleOfMutation(name)])),
    }),
  }
  // Only the root fields listed here are wrapped; a root field that is not listed is denied.
  return applyMiddleware(
    schema,
    shield({ ...rules, Query: { '*': deny, ...rules.Query } } as never, {
      allowExternalErrors: true,
      fallbackRule: allow,
    }),
  )
}
