/**
 * CycloneDX as XML. What is kept comes from a parser that knows no document type and no entity but the five of the
 * language; the schema of the format looks at it afterwards, without network, files or entities either.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'
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
import { validateXml } from './validate-xml.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: Element[]
}

const NAMESPACE = 'http://cyclonedx.org/schema/bom/'

/** Of an element only what belongs to the format, by its local name; foreign elements and their contents fall away. */
class Reading {
  root: Element | undefined
  readonly #open: (Element | null)[] = []
  #components = 0

  enter(tag: SaxesTagNS): void {
    if (this.#open.length >= sbomLimits.depth) throw new SbomProblem('DEPTH', { limit: sbomLimits.depth })
    const parent = this.#open.at(-1)
    if (this.#open.length === 0 && !(tag.local === 'bom' && tag.uri.startsWith(NAMESPACE)))
      throw new SbomProblem('NOT_CYCLONEDX')
    if (parent === null || (this.root && tag.uri !== this.root.attributes.xmlns)) {
      this.#open.push(null)
      return
    }
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    )
    const element = { name: tag.local, attributes: { ...attributes, xmlns: tag.uri }, text: '', children: [] }
    if (tag.local === 'component' && ++this.#components > sbomLimits.components + 1)
      throw new SbomProblem('COMPONENTS', { limit: sbomLimits.components })
    parent?.children.push(element)
    this.root ??= element
    this.#open.push(element)
  }

  add(text: string): void {
    const within = this.#open.at(-1)
    if (within) within.text += text
  }

  leave(): void {
    this.#open.pop()
  }
}

function parsed(written: string): Element {
  const reading = new Reading()
  const parser = new SaxesParser({ xmlns: true })
  const refuse = (problem: SbomProblem) => () => {
    throw problem
  }
  parser.on('doctype', refuse(new SbomProblem('FORBIDDEN_CONTENT')))
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding)) throw new SbomProblem('ENCODING')
  })
  parser.on('error', refuse(new SbomProblem('NOT_WELL_FORMED')))
  parser.on('opentag', (tag) => reading.enter(tag))
  parser.on('text', (text) => reading.add(text))
  parser.on('cdata', (text) => reading.add(text))
  parser.on('closetag', () => reading.leave())
  parser.write(written).close()
  if (!reading.root) throw new SbomProblem('NOT_WELL_FORMED')
  return reading.root
}

const child = (of: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => found?.children.find((each) => each.name === name), of)
const text = (of: Element | undefined, ...path: readonly string[]) =>
  child(of, ...path)?.text.trim() || undefined
const all = (of: Element | undefined, name: string) => of?.children.filter((each) => each.name === name) ?? []

function licencesOf(component: Element): RawLicence[] {
  const chosen = child(component, 'licenses')?.children ?? []
  return chosen.map((each) =>
    each.name === 'expression'
      ? { name: each.text }
      : {
          name: text(each, 'id') ?? text(each, 'name'),
          url: text(each, 'url'),
          purchaseOrder: text(each, 'licensing', 'purchaseOrder'),
          expiration: text(each, 'licensing', 'expiration'),
        },
  )
}

function componentOf(found: Element): RawComponent {
  return {
    group: text(found, 'group'),
    name: text(found, 'name'),
    version: text(found, 'version'),
    type: found.attributes.type,
    description: text(found, 'description'),
    purl: text(found, 'purl'),
    sources: [
      text(found, 'supplier', 'name'),
      text(found, 'manufacturer', 'name'),
      text(found, 'publisher'),
      text(found, 'author'),
      ...all(child(found, 'externalReferences'), 'reference').map((each) => text(each, 'url')),
    ],
    licences: licencesOf(found),
  }
}

function flattened(of: Element | undefined): Element[] {
  return all(child(of, 'components'), 'component').flatMap((each) => [each, ...flattened(each)])
}

export function readXml(written: string): Bill {
  const root = parsed(written)
  const version: SpecVersion = specVersionOf(root.attributes.xmlns?.slice(NAMESPACE.length))
  validateXml(written, version)
  return billOf(version, root.attributes.serialNumber, flattened(root).map(componentOf))
}
