/** The settings as a page: the same table that the start checks the environment against. */
import { configurationTable } from '../gateway/configuration/table.ts'

export function configurationDocument(): string {
  return `# Configuration

Everything is set by environment variables, read once and checked at the start; a wrong value stops the start and says
which. Nothing needs to be set for a demonstration. Written from \`gateway/configuration\` by \`npm run generate\`.

${configurationTable()}
`
}
