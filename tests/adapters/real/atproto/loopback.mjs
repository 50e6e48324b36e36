// Loaded first: every server of this process listens on 127.0.0.1 only.
import net from 'node:net'

const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...given) {
  const done = typeof given.at(-1) === 'function' ? [given.pop()] : []
  const where = typeof given[0] === 'object' && given[0] ? given[0] : { port: Number(given[0] ?? 0) }
  return listen.call(this, where.path || where.fd ? where : { ...where, host: '127.0.0.1' }, ...done)
}
