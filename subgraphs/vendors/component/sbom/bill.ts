/** A bill of materials as it is kept: whatever it was written in, the same components with source and licences. */
import { sbomLimits, textLimits } from './limits.ts'
import { SbomProblem } from './problem.ts'

/** A licence as stated, and what proves it, where the bill says so. */
export interface StatedLicence {
  readonly licence: string
  readonly proof: string | null
  readonly validUntil: string | null
}

export interface StatedComponent {
  readonly name: string
  readonly version: string
  readonly source: string
  readonly content: string
  readonly purl: string | null
  readonly licences: readonly StatedLicence[]
}

export interface Bill {
  readonly specVersion: string
  readonly serialNumber: string | null
  readonly components: readonly StatedComponent[]
}

/** A component as a bill states it, before anything is checked. */
export interface RawComponent {
  readonly group?: string | undefined
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly type?: string | undefined
  readonly description?: string | undefined
  readonly purl?: string | undefined
  /** Whoever supplies, publishes or wrote it, or where it comes from: the first that is stated. */
  readonly sources: readonly (string | undefined)[]
  readonly licences: readonly RawLicence[]
}

export interface RawLicence {
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly purchaseOrder?: string | undefined
  readonly expiration?: string | undefined
}

export const specVersions = ['1.4', '1.5', '1.6', '1.7'] as const
export type SpecVersion = (typeof specVersions)[number]

export function specVersionOf(value: unknown): SpecVersion {
  const found = specVersions.find((each) => each === value)
  if (!found) throw new SbomProblem('VERSION', { field: 'specVersion' })
  return found
}

const CONTROL = /\p{Cc}/gu

/** Names are kept as they are or not at all: one that was cut would be another's. */
function name(field: string, value: string | undefined, limit: number): string {
  const text = (value ?? '').trim().toWellFormed()
  if ([...text].length > limit) throw new SbomProblem('TEXT', { field, limit })
  if (text !== text.replaceAll(CONTROL, '')) throw new SbomProblem('TEXT', { field })
  return text
}

/** Words about it are cut to what is kept, and have no control characters. */
function words(value: string | undefined, limit: number): string {
  const text = (value ?? '').toWellFormed().replaceAll(CONTROL, ' ').trim()
  return [...text].slice(0, limit).join('')
}

/** `pkg:npm/%40scope/name@1` comes from `pkg:npm/@scope`: the same for everybody who uses it. */
export function sourceOf(purl: string | null, stated: readonly (string | undefined)[]): string {
  const [, type, namespace] = /^pkg:([a-z][a-z0-9.+-]*)\/(?:([^@?#]+)\/)?[^/@?#]+/i.exec(purl ?? '') ?? []
  if (type)
    return words(
      ['pkg:', type.toLowerCase(), namespace && `/${decoded(namespace)}`].join(''),
      textLimits.source,
    )
  return words(
    stated.find((each) => each?.trim()),
    textLimits.source,
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}/

function licenceOf(raw: RawLicence, field: string): StatedLicence[] {
  const licence = name(field, raw.name, textLimits.licence)
  if (licence === '') return []
  const proof = raw.purchaseOrder ? `purchase order ${raw.purchaseOrder}` : raw.url
  return [
    {
      licence,
      proof: words(proof, 1_000) || null,
      validUntil: DAY.exec(raw.expiration ?? '')?.[0] ?? null,
    },
  ]
}

function componentOf(raw: RawComponent, at: number): StatedComponent {
  const field = (part: string) => `components[${at}].${part}`
  if (!raw.name?.trim()) throw new SbomProblem('TEXT', { field: field('name') })
  const full = [raw.group?.trim(), raw.name.trim()].filter(Boolean).join('/')
  const purl = name(field('purl'), raw.purl, 1_000) || null
  const licences = new Map(
    raw.licences.flatMap((each) => licenceOf(each, field('licenses'))).map((each) => [each.licence, each]),
  )
  return {
    name: name(field('name'), full, textLimits.name),
    version: name(field('version'), raw.version, textLimits.version) || 'unversioned',
    source: sourceOf(purl, raw.sources),
    content: words([raw.type, raw.description].filter(Boolean).join(': '), 500) || 'component',
    purl,
    licences: [...licences.values()].sort((a, b) => (a.licence < b.licence ? -1 : 1)),
  }
}

/** The same name, version and source is the same component, however often the bill names it. */
export const identityOf = ({ name, version, source }: Pick<StatedComponent, 'name' | 'version' | 'source'>) =>
  JSON.stringify([name, version, source])

export function billOf(
  specVersion: string,
  serialNumber: string | undefined,
  raw: readonly RawComponent[],
): Bill {
  if (raw.length > sbomLimits.components)
    throw new SbomProblem('COMPONENTS', { limit: sbomLimits.components })
  const components = new Map(raw.map(componentOf).map((each) => [identityOf(each), each]))
  let licences = 0
  for (const each of components.values()) licences += each.licences.length
  if (licences > sbomLimits.licences) throw new SbomProblem('COMPONENTS', { limit: sbomLimits.licences })
  return {
    specVersion,
    serialNumber: name('serialNumber', serialNumber, 200) || null,
    components: [...components.values()],
  }
}
