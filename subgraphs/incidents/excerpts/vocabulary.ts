/** For whom a text of a case is written who sees no more of it; the schema spells the same ones. */
export const excerptReaders = ['COUNCIL_CONVENER', 'DISASTER_AUTHORITY', 'CONTRACTOR'] as const
export type ExcerptReader = (typeof excerptReaders)[number]
