/** The one HTTP door of the embedded mode: health, the local issuer, and everything else to the graph. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestId } from './log.ts'
import { type Handler, sendJson } from './process/http.ts'

export interface Door {
  readonly handle: Handler
  /** What stands behind the door; until then it says "not ready". */
  open(behind: Behind): void
}

export interface Behind {
  readonly issuer?: { handle: Handler } | undefined
  readonly graph: { handle: Handler }
  /** Whether the graph can answer right now. */
  readonly ready: () => Promise<boolean>
}

export function createDoor(): Door {
  let behind: Behind | undefined
  return {
    open: (parts) => {
      behind = parts
    },
    handle: async (req, res) => {
      const id = requestId(req)
      req.headers['x-request-id'] = id
      res.setHeader('x-request-id', id)
      const path = (req.url ?? '/').split('?')[0] ?? '/'
      if (path === '/health') return sendJson(res, 200, { status: 'ok' })
      if (path === '/ready') return sendReadiness(res, behind)
      if (!behind) return refuse(res)
      if (behind.issuer && isUnder('/oidc', path)) return behind.issuer.handle(req, res)
      return behind.graph.handle(req, res)
    },
  }
}

const isUnder = (folder: string, path: string) => path === folder || path.startsWith(`${folder}/`)

async function sendReadiness(
  res: ServerResponse<IncomingMessage>,
  behind: Behind | undefined,
): Promise<void> {
  const ready = (await behind?.ready().catch(() => false)) ?? false
  sendJson(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' })
}

function refuse(res: ServerResponse): void {
  res.setHeader('retry-after', '1')
  sendJson(res, 503, { status: 'not ready' })
}
