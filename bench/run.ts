/** `npm run bench [-- NAME...] [--json] [--quick] [--scale N]`: each bench by its name, one line for each ratio. */
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'
import { federated } from './federated/federated.ts'
import { jsonReport, plainReport } from './figure.ts'
import { filing } from './filing.ts'
import { gate } from './gate.ts'
import { limits } from './limits/limits.ts'
import { reports } from './reports.ts'
import { sbom } from './sbom.ts'
import { contracts, scale } from './scale/scale.ts'
import { start } from './start.ts'

const benches: Readonly<Record<string, Bench>> = {
  federated,
  gate,
  scale,
  contracts,
  reports,
  filing,
  sbom,
  limits,
  start,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
  },
})

const names = positionals.length > 0 ? positionals : Object.keys(benches)
const unknown = names.filter((name) => !Object.hasOwn(benches, name))
const share = Number(values.scale) * (values.quick ? 0.1 : 1)
if (unknown.length > 0 || !(share > 0 && share <= 1)) {
  process.stderr.write(
    `Usage: npm run bench [-- NAME...] [--json] [--quick] [--scale 0.01-1]\nBenches: ${Object.keys(benches).join(', ')}\n`,
  )
  process.exit(2)
}
const report = values.json ? jsonReport : plainReport
for (const name of names) await benches[name]?.(report(name), share)
process.exit(0)
