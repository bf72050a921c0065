/** Runs in the browser: signs in at the issuer with a code and PKCE, and sends the token with GraphiQL's requests. */
{
  const settings = JSON.parse(document.getElementById('settings').textContent)
  const texts = {
    'zh-TW': {
      nobody: '未登入（公眾）',
      signedIn: '已登入：',
      signIn: '登入',
      signOut: '登出',
      expired: '登入已逾時，請重新登入。',
      failed: '登入失敗：',
      foreign: '回應不屬於這次登入。',
      other: 'English',
    },
    en: {
      nobody: 'Not signed in (public)',
      signedIn: 'Signed in: ',
      signIn: 'Sign in',
      signOut: 'Sign out',
      expired: 'The sign-in has expired; please sign in again.',
      failed: 'Signing in failed: ',
      foreign: 'the answer does not belong to this sign-in.',
      other: '中文',
    },
  }

  /** This tab only, gone when it closes: tokens never reach localStorage. */
  const kept = {
    get: (name) => JSON.parse(sessionStorage.getItem(`graph:${name}`) ?? 'null'),
    set: (name, value) => sessionStorage.setItem(`graph:${name}`, JSON.stringify(value)),
    remove: (name) => sessionStorage.removeItem(`graph:${name}`),
  }
  let language = kept.get('language') ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-TW' : 'en')
  let problem = null
  let expiry

  const session = () => {
    const current = kept.get('session')
    return current && current.expiresAt > Date.now() ? current : null
  }

  const base64url = (bytes) =>
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)))
  const sha256 = async (text) =>
    base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))

  /** What a token says, for display only; whether it is true is the graph's to decide. */
  const claimsOf = (token) => {
    try {
      const part = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')
      return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), (char) => char.charCodeAt(0))))
    } catch {
      return {}
    }
  }

  const foreign = () => new Error(texts[language].foreign)
  const bareFetch = window.fetch.bind(window)

  const discovery = async () => {
    const address = `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const response = await bareFetch(address, { credentials: 'omit' })
    const document = await response.json()
    if (document.issuer !== settings.issuer) throw foreign()
    return document
  }

  const pageAddress = location.origin + location.pathname

  /** A resource is named by an absolute URI (RFC 8707); an audience that is none is the issuer's own default. */
  const resource = URL.canParse(settings.audience) ? { resource: settings.audience } : {}

  const signIn = async () => {
    const { authorization_endpoint: address } = await discovery()
    const pending = { state: random(), verifier: random(), nonce: random() }
    kept.set('pending', pending)
    const url = new URL(address)
    for (const [name, value] of Object.entries({
      client_id: settings.clientId,
      response_type: 'code',
      redirect_uri: pageAddress,
      scope: 'openid',
      ...resource,
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await sha256(pending.verifier),
      code_challenge_method: 'S256',
      // Always ask: whoever signs out here and in again wants to choose the account.
      prompt: 'login',
    })) {
      url.searchParams.set(name, value)
    }
    location.assign(url)
  }

  /** The way back from the issuer: the code leaves the address before anything else happens. */
  const finishSignIn = async () => {
    const answer = new URLSearchParams(location.search)
    if (!answer.has('state') || !(answer.has('code') || answer.has('error'))) return
    history.replaceState(null, '', pageAddress)
    const pending = kept.get('pending')
    kept.remove('pending')
    if (!pending || answer.get('state') !== pending.state) throw foreign()
    if (answer.has('iss') && answer.get('iss') !== settings.issuer) throw foreign()
    if (answer.has('error')) throw new Error(answer.get('error_description') ?? answer.get('error'))
    const { token_endpoint: address } = await discovery()
    const response = await bareFetch(address, {
      method: 'POST',
      credentials: 'omit',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: settings.clientId,
        code: answer.get('code'),
        redirect_uri: pageAddress,
        code_verifier: pending.verifier,
        ...resource,
      }),
    })
    const tokens = await response.json()
    if (!response.ok) throw new Error(tokens.error_description ?? tokens.error ?? String(response.status))
    const person = claimsOf(tokens.id_token ?? '')
    if (tokens.id_token && person.nonce !== pending.nonce) throw foreign()
    const claims = claimsOf(tokens.access_token)
    const expiresAt = claims.exp ? claims.exp * 1000 : Date.now() + (tokens.expires_in ?? 300) * 1000
    const who = person.name ?? person.preferred_username ?? person.sub ?? claims.sub ?? '?'
    kept.set('session', { token: tokens.access_token, expiresAt, who })
  }

  /** What was answered to whoever signs out must not stay on the screen. */
  const signOut = () => {
    kept.remove('session')
    location.reload()
  }
  const expire = () => {
    kept.remove('session')
    problem = texts[language].expired
    show()
  }

  const attempt = (work) => work().catch((error) => fail(error))
  const fail = (error) => {
    problem = texts[language].failed + (error instanceof Error ? error.message : String(error))
    show()
  }

  const element = (name, className, text, onClick) => {
    const made = document.createElement(name)
    if (className) made.className = className
    if (text) made.textContent = text
    if (onClick) made.addEventListener('click', onClick)
    return made
  }

  function show() {
    const say = texts[language]
    const current = session()
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-Hant-TW'
    const parts = current
      ? [
          element('span', '', say.signedIn),
          element('span', 'who', current.who),
          element('button', '', say.signOut, signOut),
        ]
      : [element('span', '', say.nobody), element('button', '', say.signIn, () => attempt(signIn))]
    if (problem) parts.push(element('span', 'problem', problem))
    const toggle = element('button', '', say.other, () => {
      language = language === 'en' ? 'zh-TW' : 'en'
      kept.set('language', language)
      show()
    })
    document.getElementById('bar').replaceChildren(...parts, element('span', 'space'), toggle)
    clearTimeout(expiry)
    if (current) expiry = setTimeout(expire, current.expiresAt - Date.now())
  }

  /** The token goes to the graph's own endpoint and nowhere else; a header typed by hand wins. */
  const endpoint = new URL(settings.endpoint, location.href)
  window.fetch = (input, init) => {
    const target = new URL(input instanceof Request ? input.url : input, location.href)
    if (target.origin !== endpoint.origin || target.pathname !== endpoint.pathname)
      return bareFetch(input, init)
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
    const current = session()
    if (current && !headers.has('authorization')) headers.set('authorization', `Bearer ${current.token}`)
    headers.set('accept-language', language)
    for (const [name, value] of Object.entries(settings.requestHeaders)) headers.set(name, value)
    return bareFetch(input, { ...init, headers, credentials: 'omit' })
  }

  self.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (_, label) => settings.workers[label],
  }

  /** GraphiQL opens an empty tab unless it is handed the one it kept; a query in the address comes first. */
  const openTab = () => {
    if (new URLSearchParams(location.search).has('query')) return {}
    try {
      const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'))
      const { query, variables } = tabs[activeTabIndex]
      if (query) return { query, variables: variables ?? undefined }
    } catch {
      // Nothing kept, or kept by another version.
    }
    return { query: settings.defaultQuery }
  }

  document.addEventListener('DOMContentLoaded', async () => {
    await attempt(finishSignIn)
    show()
    self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
      endpoint: settings.endpoint,
      defaultQuery: settings.defaultQuery,
      ...openTab(),
      title: 'GraphiQL',
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: false,
    })
  })
}
