/** What the gateway serves under its door: the graph, its page for browsers, and its metrics. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Configuration } from './configuration/configuration.ts'
import { exportsPath } from './exports/documents.ts'
import type { OpenGraph } from './graph.ts'
import { assetsPath, graphiqlAsset } from './graphiql/assets.ts'
import { graphiqlPage, wantsPage } from './graphiql/page.ts'
import { BROWSER_CLIENT } from './issuer/clients.ts'
import { metricsContentType } from './metrics/metrics.ts'
import { type Handler, sendJson } from './process/http.ts'

export interface RoutesOptions {
  readonly graph: OpenGraph
  readonly configuration: Configuration
  readonly issuerUrl: string | undefined
}

export function graphRoutes({ graph, configuration, issuerUrl }: RoutesOptions): Handler {
  const { graphiql, oidcAudience: audience } = configuration

  async function page(response: ServerResponse): Promise<void> {
    const { html, headers } = await graphiqlPage({
      issuer: issuerUrl ?? '',
      clientId: BROWSER_CLIENT,
      audience,
      endpoint: '/graphql',
    })
    response.writeHead(200, headers)
    response.end(html)
  }

  async function asset(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const accepted = request.headers['accept-encoding']
    const found = await graphiqlAsset(path, typeof accepted === 'string' ? accepted : null)
    if (!found) return sendJson(response, 404, { error: 'not found' })
    response.writeHead(200, found.headers)
    response.end(found.body)
  }

  return async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path === '/graphql') {
      if (request.method === 'POST') return graph.handle(request, response)
      if (graphiql && wantsPage(request.method, request.headers.accept)) return page(response)
      response.setHeader('allow', 'POST')
      return sendJson(response, 405, { error: 'send GraphQL requests by POST' })
    }
    if (path.startsWith(exportsPath)) return graph.exports(request, response)
    if (path === '/metrics' && request.method === 'GET') {
      response.writeHead(200, { 'content-type': metricsContentType, 'cache-control': 'no-store' })
      response.end(graph.metrics.text())
      return
    }
    if (graphiql && request.method === 'GET' && path.startsWith(assetsPath))
      return asset(request, response, path)
    if (path === '/' && request.method === 'GET' && graphiql) {
      response.writeHead(302, { location: '/graphql' })
      response.end()
      return
    }
    sendJson(response, 404, { error: 'not found' })
  }
}
