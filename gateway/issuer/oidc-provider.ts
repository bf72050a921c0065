/** The door to oidc-provider, which complains on standard error about every Node release that has no LTS name yet. */
const unnamed = process.release.lts === undefined
if (unnamed) process.release.lts = 'Zero'
const { Provider, errors } = await import('oidc-provider')
if (unnamed) delete process.release.lts

export { errors, Provider }
