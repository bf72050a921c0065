/** The demonstration told to its end, as a fresh start tells it, in a world that has its scene. */
import { loadDemonstration } from '../../subgraphs/demonstration.ts'
import { VIEWER_KEY } from '../harness/keys.ts'
import { openWorld, type World } from '../harness/world.ts'

export async function openStory(): Promise<World> {
  const world = await openWorld()
  await tell(world)
  return world
}

export const tell = (world: World) =>
  loadDemonstration({
    url: world.url,
    viewerKey: VIEWER_KEY,
    clock: world.now,
    log: { error: (facts, message) => world.logged.push({ facts, message }) },
    until: 'story',
  })
