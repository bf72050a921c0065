/** The bundled GraphiQL, its workers and our sign-in bar, served from here so that nothing is fetched from elsewhere. */
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

export interface Asset {
  body: Buffer
  headers: Record<string, string>
}

interface Packed {
  path: string
  type: string
  gzipped: Buffer
}

interface Bundle {
  js: string
  css: string
  editorWorkerService: string
  jsonWorker: string
  graphqlWorker: string
}

/** Where the assets live beside the endpoint. */
export const assetsPath = '/graphiql/'

const script = 'text/javascript; charset=utf-8'
const style = 'text/css; charset=utf-8'

export type AssetName = 'app' | 'app-style' | 'editor' | 'json' | 'graphql' | 'bar' | 'bar-style'

let packing: Promise<ReadonlyMap<AssetName, Packed>> | undefined

/** The address of each asset; it changes with the content, so a browser may keep what it has for ever. */
export async function assetPaths(): Promise<Record<AssetName, string>> {
  const assets = await packed()
  return Object.fromEntries([...assets].map(([name, { path }]) => [name, path])) as Record<AssetName, string>
}

/** The asset at a path, or null. */
export async function graphiqlAsset(path: string, acceptEncoding?: string | null): Promise<Asset | null> {
  if (!path.startsWith(assetsPath)) return null
  for (const asset of (await packed()).values()) {
    if (asset.path !== path) continue
    const plain = !/\bgzip\b/.test(acceptEncoding ?? '')
    return {
      body: plain ? await promisify(gunzip)(asset.gzipped) : asset.gzipped,
      headers: {
        'content-type': asset.type,
        ...(plain ? {} : { 'content-encoding': 'gzip' }),
        vary: 'accept-encoding',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        // A worker runs under the policy of its own script.
        'content-security-policy': "default-src 'none'",
      },
    }
  }
  return null
}

function packed(): Promise<ReadonlyMap<AssetName, Packed>> {
  packing ??= pack().catch((error) => {
    packing = undefined
    throw error
  })
  return packing
}

async function pack(): Promise<ReadonlyMap<AssetName, Packed>> {
  const bundle = takeBundle()
  const own = (file: string) => readFile(new URL(file, import.meta.url), 'utf8')
  const contents: [AssetName, string, string][] = [
    ['app', bundle.js, script],
    ['app-style', bundle.css, style],
    ['editor', bundle.editorWorkerService, script],
    ['json', bundle.jsonWorker, script],
    ['graphql', bundle.graphqlWorker, script],
    ['bar', await own('./bar.browser.js'), script],
    ['bar-style', await own('./bar.css'), style],
  ]
  const assets = new Map<AssetName, Packed>()
  for (const [name, text, type] of contents) {
    const ending = type === script ? 'js' : 'css'
    const path = `${assetsPath}${name}-${hash('sha256', text, 'hex').slice(0, 16)}.${ending}`
    assets.set(name, { path, type, gzipped: await promisify(gzip)(text) })
  }
  return assets
}

/** Nine megabytes of source that are needed once: loaded so that they can be let go again, as a module never is. */
function takeBundle(): Bundle {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@graphql-yoga/render-graphiql/graphiql')
  const bundle = require(file) as Bundle
  delete require.cache[file]
  return bundle
}
