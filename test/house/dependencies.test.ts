import { describe, expect, test } from 'vitest'
import { files, importsOf, read } from './source.ts'

interface Package {
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}
interface Locked extends Package {
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
}

const manifest = JSON.parse(read('package.json')) as Package
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>
}
const named = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies }

/** Licences that let anybody run, change and pass on the whole, without opening or paying for anything else. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
])

/** Licences that ask for more, of packages that run while developing and are passed on to nobody. */
const exceptions: readonly (readonly [license: string, of: RegExp])[] = [
  // Apollo's gateway proves that ours can be replaced, and nobody else runs it (D-27).
  [
    'Elastic-2.0',
    /^node_modules\/@apollo\/(composition|federation-internals|gateway|query-graphs|query-planner)$/,
  ],
  // Comes with vitest, unchanged.
  ['MPL-2.0', /^node_modules\/lightningcss(-|$)/],
]

/** `(MIT OR GPL-3.0)` leaves the choice; `MIT AND ISC` asks for both. */
function isPermissive(license: string): boolean {
  const bare = license.replaceAll(/[()]/g, '')
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => permissive.has(each.trim())))
}

describe('the lock file', () => {
  test('names no registry: any mirror that has the same bytes will do', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)
    expect(addressed.map(([path]) => path)).toEqual([])
  })

  test('has a checksum of every package', () => {
    const open = Object.entries(packages).filter(
      ([path, each]) => path !== '' && !each.link && !each.integrity,
    )
    expect(open.map(([path]) => path)).toEqual([])
  })
})

describe('a dependency', () => {
  test('is pinned to one version', () => {
    const loose = Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
    expect(loose).toEqual([])
  })

  test('that runs in production has a permissive licence', () => {
    const wrong = Object.entries(packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
      .map(([path, each]) => ({ path, license: each.license ?? installed(path) }))
      .filter(({ license }) => license !== null && !isPermissive(license))
    expect(wrong).toEqual([])
  })

  test('that only develops has one too, or is a stated exception', () => {
    const wrong = Object.entries(packages)
      .filter(([, { dev, devOptional }]) => dev || devOptional)
      .map(([path, each]) => ({ path, license: each.license ?? installed(path) }))
      .filter(({ license }) => license !== null && !isPermissive(license))
      .filter(({ path, license }) => !exceptions.some(([each, of]) => each === license && of.test(path)))
    expect(wrong).toEqual([])
  })

  test('is named in ARCHITECTURE.md with its reason', () => {
    // A row of a table: what it is called, and what it is for.
    const told = [...read('ARCHITECTURE.md').matchAll(/^\| (.+?) \| *\S.* \|$/gm)].flatMap(([, cell = '']) =>
      cell.split(', ').map((name) => name.replaceAll('`', '')),
    )
    const untold = Object.keys(named).filter((name) => !told.includes(name))
    expect(untold).toEqual([])
  })

  test('of code that serves is one of production', () => {
    const shipped = files('.ts').filter(
      (path) => !/^(test|scripts|bench)\/|\.test\.ts$|\.config\.ts$|^vitest\.|^database\/test-/.test(path),
    )
    const wrong = shipped
      .flatMap(importsOf)
      .filter(({ kind, typeOnly }) => kind === 'package' && !typeOnly)
      .filter(({ to }) => !manifest.dependencies?.[to])
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })
})

/** The package says it itself, where the lock file does not; other platforms' packages are not installed here. */
function installed(path: string): string | null {
  try {
    const { license } = JSON.parse(read(`${path}/package.json`)) as { license?: string | { type: string } }
    return (typeof license === 'object' ? license.type : license) ?? 'none'
  } catch {
    return null
  }
}
