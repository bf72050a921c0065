/** The reference files as one state of all tables the importer loads, with or without the demonstration. */
import { readFileSync } from 'node:fs'
import { demonstrationDirectory } from './directory/demonstration.ts'
import type { NaturalKeys, State } from './directory/import-diff.ts'
import { keyOf } from './directory/import-diff.ts'
import { directoryState } from './directory/import-plan.ts'
import { type DirectoryState, directoryKeys } from './directory/import-rows.ts'
import type { DirectorySource } from './directory/source-records.ts'
import {
  type BusinessRecord,
  type InventoryState,
  inventoryKeys,
  inventoryState,
} from './inventory/import-plan.ts'

export interface ReferenceData extends DirectorySource {
  readonly businesses: readonly BusinessRecord[]
}

export type DesiredState = DirectoryState & InventoryState

/** What tells rows apart, table by table, in the order in which the tables can be loaded. */
export const naturalKeys = { ...directoryKeys, ...inventoryKeys } satisfies NaturalKeys

/** Everything the sources say. */
export const referenceState = (data: ReferenceData): DesiredState => ({
  ...directoryState(data),
  ...inventoryState(data.businesses),
})

/** The sources and the demonstration on top of them. */
export function demonstrationState(data: ReferenceData): DesiredState {
  const reference = referenceState(data)
  return overlay(reference, demonstrationDirectory(reference)) as DesiredState
}

export function readReferenceData(): ReferenceData {
  return {
    authorities: read('authorities'),
    units: read('units'),
    responseGroups: read('response-groups'),
    infrastructure: read('infrastructure-sectors'),
    council: read('council'),
    hotlines: read('hotline-channels'),
    businesses: read('kaohsiung-inventory'),
  }
}

/** Rows of `upper` replace those of `lower` that have the same natural key, and the rest are added. */
function overlay(lower: State, upper: State): State {
  return Object.fromEntries(
    Object.entries<readonly string[]>(naturalKeys).map(([table, fields]) => {
      const rows = [...(lower[table] ?? []), ...(upper[table] ?? [])]
      return [table, [...new Map(rows.map((row) => [keyOf(fields, row), row])).values()]]
    }),
  )
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`./reference-data/${name}.json`, import.meta.url), 'utf8')) as T
