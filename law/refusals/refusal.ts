/** What a refusal says: a code, and in both languages what is wrong and what to do next. */

export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/**
 * A sentence in both languages. `{name}` stands for a fact and always stands inside `[ ... ]`, a part that is left
 * out as a whole when one of its facts is not known: a sentence reads well with or without them.
 */
export type Sentence = Readonly<Record<Language, string>>

export interface RefusalRow {
  readonly code: string
  readonly message: Sentence
  readonly remedy: Sentence
  /** The clause that refuses, unless the place that refuses names a closer one. */
  readonly clause?: string
  /** Closer wordings for one code, chosen by the fact `reason`; callers need not know them. */
  readonly reasons?: Readonly<Record<string, { readonly message?: Sentence; readonly remedy?: Sentence }>>
}

/** The facts a sentence may mention. Closed: none of them can carry a row that the viewer may not see. */
export const factNames = [
  'actual',
  'actualState',
  'argument',
  'coordinate',
  'expectedStates',
  'field',
  'limit',
  'missing',
  'mutation',
  'seconds',
  'subgraph',
  'until',
] as const

/** Facts beyond the named ones may travel along; sentences do not mention them. */
export type Facts = Readonly<Record<string, unknown>>
