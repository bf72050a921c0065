/** The documents front-ends were built with, each under the SHA-256 of its text; and who may run others. */
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { limitError } from '../limits/limit-error.ts'

export type PersistedDocuments = ReadonlyMap<string, string>

/** Who is limited to known documents (PERSISTED_ONLY): nobody, the public and partners, or everybody. */
export const persistedModes = ['off', 'public', 'all'] as const
export type PersistedMode = (typeof persistedModes)[number]

/** What the gateway knows of a caller when it decides which documents he may send. */
export interface Sender {
  readonly signedIn: boolean
  /** Partners from outside are limited like the public. */
  readonly partner?: boolean
}

export const noPersistedDocuments: PersistedDocuments = new Map()

export const documentHash = (text: string): string => hash('sha256', text, 'hex')

export function mayRunUnknown(mode: PersistedMode, sender: Sender): boolean {
  if (mode === 'off') return true
  return mode === 'public' && sender.signedIn && sender.partner !== true
}

/** The registered documents in the data folder; without the file there are none. */
export async function loadPersistedDocuments(dataDir: string): Promise<PersistedDocuments> {
  const path = join(dataDir, 'documents.json')
  try {
    return readPersistedDocuments(await readFile(path, 'utf8'), path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return noPersistedDocuments
    throw error
  }
}

/** A JSON object of hash and text. A hash that is not its text's is an error: it would run under a wrong name. */
export function readPersistedDocuments(json: string, path: string): PersistedDocuments {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch (cause) {
    throw new Error(`${path} is not JSON`, { cause })
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error(`${path} must hold one object: {"<sha256 of the document>": "<document>"}`)
  }
  const documents = new Map<string, string>()
  for (const [key, text] of Object.entries(parsed)) {
    if (typeof text !== 'string') throw new Error(`${path}: the document ${key} is not a text`)
    const name = key.replace(/^sha256:/, '')
    if (name !== documentHash(text)) throw new Error(`${path}: ${key} is not the SHA-256 of its document`)
    documents.set(name, text)
  }
  return documents
}

export interface DocumentParams {
  query?: unknown
  documentId?: unknown
  extensions?: unknown
}

/** The text to run and its hash, from the text itself, a `documentId`, or `extensions.persistedQuery.sha256Hash`. */
export function resolveDocument(
  params: DocumentParams,
  known: PersistedDocuments,
  mode: PersistedMode,
  sender: Sender,
): { text: string; id: string } {
  const id = statedId(params)
  const { query } = params
  if (query === undefined || query === null || query === '') {
    if (id === undefined)
      throw badInput('document', 'The request names no document.', 'Send "query" or "documentId".')
    const text = known.get(id)
    if (text === undefined) throw unknownDocument()
    return { text, id }
  }
  if (typeof query !== 'string')
    throw badInput('document', '"query" is not a text.', 'Send the document as a string.')
  const hashed = documentHash(query)
  if (id !== undefined && id !== hashed) {
    throw badInput(
      'document',
      'The document is not the one its id names.',
      'Send one of the two, or the right hash.',
    )
  }
  // A known text is known however it is sent.
  if (!known.has(hashed) && !mayRunUnknown(mode, sender)) throw unknownDocument()
  return { text: query, id: hashed }
}

function statedId({ documentId, extensions }: DocumentParams): string | undefined {
  const stated = [documentId, hashInExtensions(extensions)].filter((id) => id !== undefined && id !== null)
  const ids = new Set(
    stated.map((id) => (typeof id === 'string' ? id.replace(/^sha256:/, '').toLowerCase() : '')),
  )
  if (ids.size > 1) throw badInput('document', 'The request names two documents.', 'Name one.')
  const [id] = ids
  return id
}

function hashInExtensions(extensions: unknown): unknown {
  const query = member(extensions, 'persistedQuery')
  return query === undefined ? undefined : (member(query, 'sha256Hash') ?? '')
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

const unknownDocument = () =>
  limitError('DOCUMENT_UNKNOWN', {
    measure: 'document',
    message: 'This document is not among those registered here.',
    remedy: 'Send a registered document by its id, or sign in to send your own where that is allowed.',
  })

const badInput = (measure: string, message: string, remedy: string) =>
  limitError('BAD_INPUT', { measure, message, remedy })
