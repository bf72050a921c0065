/** CycloneDX as JSON: measured and searched for what does no good before the schema looks at it. */
import { Validation } from '@cyclonedx/cyclonedx-library'
import {
  type Bill,
  billOf,
  type RawComponent,
  type RawLicence,
  type SpecVersion,
  specVersionOf,
} from './bill.ts'
import { sbomLimits } from './limits.ts'
import { SbomProblem } from './problem.ts'

/** Keys that reach into what an object is made from. The format has none of them. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

type Json = Readonly<Record<string, unknown>>

/** Depth before parsing: a parser that calls itself for each level would end with the process. */
function measureDepth(text: string): void {
  let depth = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inside) {
      if (code === 92) at += 1
      else if (code === 34) inside = false
    } else if (code === 34) inside = true
    else if (code === 123 || code === 91) {
      depth += 1
      if (depth > sbomLimits.depth) throw new SbomProblem('DEPTH', { limit: sbomLimits.depth })
    } else if (code === 125 || code === 93) depth -= 1
  }
}

/** As deep as it was measured to be, and no deeper. */
function refuseForbidden(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value) && Object.keys(value).some((key) => forbidden.has(key)))
    throw new SbomProblem('FORBIDDEN_CONTENT')
  for (const each of Object.values(value)) refuseForbidden(each)
}

function parsed(text: string): Json {
  measureDepth(text)
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    throw new SbomProblem('NOT_WELL_FORMED')
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new SbomProblem('NOT_CYCLONEDX')
  refuseForbidden(found)
  return found as Json
}

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : [])
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

/** Components within components are components. */
function flattened(found: readonly Json[]): Json[] {
  return found.flatMap((each) => [each, ...flattened(list(object(each).components))])
}

const withoutInner = (each: Json): Json =>
  Array.isArray(object(each).components) ? { ...each, components: undefined } : each

/** What stands there twice, in one list or in two, is one component. */
const each = (found: readonly Json[]) => [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]

/** The schema wants the entries of a list to differ, which compares each with each: it is asked about so many at a time. */
const AT_ONCE = 250

/** The document in pieces that the schema judges alike: long lists are cut, inner components stand beside outer ones. */
function piecesOf(document: Json): readonly Json[] {
  const { components } = document
  const whole = Array.isArray(components)
    ? { ...document, components: each(flattened(components).map(withoutInner)) }
    : document
  const long = Object.entries(whole).flatMap(([name, value]) =>
    Array.isArray(value) && value.length > AT_ONCE ? [[name, value] as const] : [],
  )
  const count = Math.max(1, ...long.map(([, value]) => Math.ceil(value.length / AT_ONCE)))
  const { bomFormat, specVersion } = document
  return Array.from({ length: count }, (_, at) => ({
    ...(at === 0 ? whole : { bomFormat, specVersion }),
    ...Object.fromEntries(long.map(([name, all]) => [name, all.slice(at * AT_ONCE, (at + 1) * AT_ONCE)])),
  }))
}

const validators = new Map<SpecVersion, Validation.JsonStrictValidator>()

async function validate(document: Json, version: SpecVersion): Promise<void> {
  const validator = validators.get(version) ?? new Validation.JsonStrictValidator(version as never)
  validators.set(version, validator)
  for (const [at, piece] of piecesOf(document).entries()) {
    const errors = (await validator.validate(JSON.stringify(piece))) as
      | readonly { readonly instancePath?: string }[]
      | null
    if (!errors) continue
    const path = errors[0]?.instancePath || '/'
    throw new SbomProblem('SCHEMA', {
      field: path.replace(/^\/components\/(\d+)/, (_, no) => `/components/${Number(no) + at * AT_ONCE}`),
    })
  }
}

function licenceOf(choice: Json): RawLicence {
  const licence = object(choice.license)
  const licensing = object(licence.licensing ?? choice.licensing)
  return {
    name: text(choice.expression) ?? text(licence.id) ?? text(licence.name),
    url: text(licence.url),
    purchaseOrder: text(licensing.purchaseOrder),
    expiration: text(licensing.expiration),
  }
}

function componentOf(found: Json): RawComponent {
  return {
    group: text(found.group),
    name: text(found.name),
    version: text(found.version),
    type: text(found.type),
    description: text(found.description),
    purl: text(found.purl),
    sources: [
      text(object(found.supplier).name),
      text(object(found.manufacturer).name),
      text(found.publisher),
      text(found.author),
      ...list(found.externalReferences).map(({ url }) => text(url)),
    ],
    licences: list(found.licenses).map(licenceOf),
  }
}

export async function readJson(written: string): Promise<Bill> {
  const document = parsed(written)
  if (document.bomFormat !== 'CycloneDX') throw new SbomProblem('NOT_CYCLONEDX')
  const version = specVersionOf(document.specVersion)
  const found = flattened(list(document.components))
  if (found.length > sbomLimits.components)
    throw new SbomProblem('COMPONENTS', { limit: sbomLimits.components })
  await validate(document, version)
  return billOf(version, text(document.serialNumber), found.map(componentOf))
}
