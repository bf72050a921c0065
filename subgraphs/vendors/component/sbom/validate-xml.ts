/** The format's own XML schema, as the CycloneDX library ships it, asked through libxml2 as WebAssembly. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { ParseOption, XmlDocument, XmlLibError, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import type { SpecVersion } from './bill.ts'
import { SbomProblem } from './problem.ts'

const folder = new URL(
  'res/schema/',
  pathToFileURL(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
)

/** The schema's one import, and nothing else in the world. */
const imported = new Map([[new URL('spdx.SNAPSHOT.xsd', folder).href, new URL('spdx.SNAPSHOT.xsd', folder)]])
const open = new Map<number, { readonly bytes: Buffer; at: number }>()

xmlRegisterInputProvider({
  match: (name) => imported.has(name),
  open: (name) => {
    const file = imported.get(name)
    if (!file) return undefined
    const handle = open.size + 1
    open.set(handle, { bytes: readFileSync(file), at: 0 })
    return handle
  },
  read: (handle, buffer) => {
    const source = open.get(handle)
    if (!source) return -1
    const count = source.bytes.copy(buffer, 0, source.at, source.at + buffer.length)
    source.at += count
    return count
  },
  close: (handle) => open.delete(handle),
})

const validators = new Map<SpecVersion, XsdValidator>()

function validatorOf(version: SpecVersion): XsdValidator {
  let found = validators.get(version)
  if (!found) {
    const file = new URL(`bom-${version}.SNAPSHOT.xsd`, folder)
    const schema = XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file.href })
    found = XsdValidator.fromDoc(schema)
    validators.set(version, found)
  }
  return found
}

export function validateXml(written: string, version: SpecVersion): void {
  const validator = validatorOf(version)
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromString(written, {
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
    })
    validator.validate(document)
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    const [first] = error.details
    throw new SbomProblem('SCHEMA', { field: `line ${first?.line ?? 1}` })
  } finally {
    document?.dispose()
  }
}
