// A whole AT-protocol network (PLC, PDS, AppView, Ozone) of Bluesky's own code, and a small server for the tests:
// /processAll lets what was written arrive everywhere, /modHeaders signs a request as a moderator of Ozone.
import http from 'node:http'
import { TestNetwork } from '@atproto/dev-env'

const network = await TestNetwork.create({ dbPostgresSchema: process.env.SCHEMA })
const rooms = {
  '/processAll': async () => (await network.processAll(), {}),
  '/modHeaders': (asked) => network.ozone.modHeaders(asked.get('lxm'), 'moderator'),
}
const helm = http.createServer(async (request, response) => {
  const asked = new URL(request.url, 'http://helm')
  try {
    response.end(JSON.stringify(await rooms[asked.pathname](asked.searchParams)))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
helm.listen(0, '127.0.0.1', () => {
  const { pds, bsky, ozone } = network
  const labeler = ozone.ctx.cfg.service.did
  console.log('READY ' + JSON.stringify({ helm: helm.address().port, pds: pds.port, appview: bsky.port, ozone: ozone.port, labeler }))
})
