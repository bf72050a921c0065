/** One process that does the jobs of the incidents subgraph and nothing else; its clock may be ahead. */
import type { Verifier } from '../../identity/verify.ts'
import { openOutlets } from '../../subgraphs/outlets.ts'
import { openPart } from '../../subgraphs/part.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'

const { DATABASE = '', VIEWER_KEY: viewerKey = '', AHEAD_MS = '0', WEBHOOK, WEBHOOK_KEY = '' } = process.env
const nobody: Verifier = { verify: () => Promise.reject(new Error('nobody asks here')) }
const incidents = subgraphs.find(({ name }) => name === 'incidents')
if (!incidents) throw new Error('There is no such subgraph')

const part = openPart(incidents, {
  url: DATABASE,
  viewerKey,
  verifier: nobody,
  clock: () => new Date(Date.now() + Number(AHEAD_MS)),
  log: { error: (facts, message) => process.stderr.write(`${message} ${String(facts.err)}\n`) },
  works: true,
  outlets: openOutlets(WEBHOOK ? { webhook: { common: { url: WEBHOOK, key: WEBHOOK_KEY } } } : {}),
})
process.once('SIGTERM', () => void part.close().then(() => process.exit(0)))
process.stdout.write('working\n')
