/** Bills of materials as the ecosystem's own library writes them, of what this project itself depends upon. */
import { readFileSync } from 'node:fs'
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'

interface Locked {
  readonly version?: string
  readonly license?: string
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}

/** `node_modules/a/node_modules/@scope/b` is the package `@scope/b`, in the version that is locked there; each once. */
const packages = [
  ...new Map(
    Object.entries(lock.packages)
      .filter(([path, { version }]) => path !== '' && version !== undefined)
      .map(([path, { version = '', license }]) => {
        const full = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
        const [scope, bare] = full.startsWith('@') ? full.split('/') : [undefined, full]
        return [`${full}@${version}`, { full, scope, bare: bare ?? full, version, license }]
      }),
  ).values(),
]

/** The project's packages, one after the other; of more than there are, later rounds have numbers. */
export function ownPackages(count = packages.length) {
  return Array.from({ length: count }, (_, at) => {
    const each = packages[at % packages.length] as (typeof packages)[number]
    const round = Math.floor(at / packages.length)
    return round === 0 ? each : { ...each, bare: `${each.bare}-${round}` }
  })
}

type Package = ReturnType<typeof ownPackages>[number]

function licenceOf(license: string) {
  return /[ (]/.test(license) ? new Models.LicenseExpression(license) : new Models.NamedLicense(license)
}

function bomOf(found: readonly Package[]) {
  const bom = new Models.Bom()
  for (const [at, { scope, bare, version, license }] of found.entries()) {
    const path = [scope && encodeURIComponent(scope), bare].filter(Boolean).join('/')
    const component = new Models.Component(Enums.ComponentType.Library, bare, {
      version,
      bomRef: `package-${at}`,
      purl: `pkg:npm/${path}@${version}`,
      ...(scope && { group: scope }),
    })
    if (license) component.licenses.add(licenceOf(license))
    bom.components.add(component)
  }
  return bom
}

export const specs = {
  '1.4': Spec.Spec1dot4,
  '1.5': Spec.Spec1dot5,
  '1.6': Spec.Spec1dot6,
  '1.7': Spec.Spec1dot7,
} as const

export function billAsJson(found: readonly Package[], version: keyof typeof specs = '1.6'): string {
  return new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(specs[version])).serialize(
    bomOf(found),
  )
}

export function billAsXml(found: readonly Package[], version: keyof typeof specs = '1.6'): string {
  return new Serialize.XmlSerializer(new Serialize.XML.Normalize.Factory(specs[version])).serialize(
    bomOf(found),
  )
}
