import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyNames, type Layer, layers, packageDoors } from './layers.ts'
import { files, type Import, importsOf } from './source.ts'

const modules = files('.ts').filter((path) => !path.endsWith('.d.ts'))
const imports = modules.flatMap(importsOf)

/** `{sg}` and `{cap}` take the importer's own names, so that "the same" can be said in a pattern. */
function pattern(text: string, names: Readonly<Record<string, string>> = {}): RegExp {
  const source = text
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? `(?<${name}>[^/]+)`)
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))
  return new RegExp(`^${source}$`)
}

function layerOf(path: string): { layer: Layer; names: Record<string, string> } | undefined {
  for (const layer of layers) {
    const found = pattern(layer.of).exec(path)
    if (found) return { layer, names: { ...found.groups } }
  }
  return undefined
}

function refused({ from, to, kind }: Import): string | null {
  const { layer, names } = layerOf(from) ?? {}
  if (!layer) return 'no row of layers.ts speaks for this file'
  if (kind === 'ours') return layer.may.some((each) => pattern(each, names).test(to)) ? null : layer.because
  return layer.packages === 'any' || layer.packages.includes(to) ? null : layer.because
}

const shown = ({ from, line, to }: Import) => `${from}:${line} imports ${to}`

describe('imports', () => {
  test('go one way only: start, gateway, subgraphs, law', () => {
    const wrong = imports
      .map((each) => [each, refused(each)] as const)
      .filter(([, because]) => because !== null)
      .map(([each, because]) => `${shown(each)}: ${because}`)
    expect(wrong).toEqual([])
  })

  test('lead to files that exist', () => {
    const all = new Set(files())
    const lost = imports.filter(({ kind, to }) => kind === 'ours' && !all.has(to)).map(shown)
    expect(lost).toEqual([])
  })

  test('of packages with a catch come in by the one door that explains it', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        packageDoors[to] && !typeOnly && !packageDoors[to].includes(from) && !from.startsWith('test/'),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('are found however they are written', () => {
    const found = importsOf('subgraphs/request-rules.ts').map(({ to }) => to)
    expect(found).toEqual(expect.arrayContaining(['graphql-shield', 'node:module', 'graphql']))
  })
})

test('no file has a name that says nothing', () => {
  expect(files().filter((path) => emptyNames.test(basename(path)))).toEqual([])
})
