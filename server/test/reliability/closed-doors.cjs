/* global URL, __dirname, process */
/**
 * Loaded into a server before anything else (`node --require`): whatever leads to the network, to other programs or to files
 * beyond the server's own ends the process with the status `DOOR`, and a line that names it. Owns the list of doors.
 */
'use strict';
const path = require('node:path');
const { fileURLToPath } = require('node:url');

const DOOR = 86;
/** The server's own folder: its bundle and the packs. */
const own = path.resolve(__dirname, '../..') + path.sep;

const leave = (door) => {
  require('node:fs').writeSync(2, `door: ${door}\n`);
  process.exit(DOOR);
};

/** @param {object} holder @param {string} module @param {readonly string[]} names */
const close = (holder, module, names) => {
  for (const name of names)
    if (typeof holder[name] === 'function') holder[name] = () => leave(`${module}.${name}`);
};

const everything = (module) =>
  Object.keys(module).filter(
    (name) => typeof module[name] === 'function' && !/^(?:_|[A-Z]|validate)/.test(name),
  );

const net = require('node:net');
close(net.Socket.prototype, 'net.Socket', ['connect']);
close(net.Server.prototype, 'net.Server', ['listen']);
for (const name of ['http', 'https', 'http2', 'tls', 'dgram', 'dns', 'child_process', 'vm', 'cluster']) {
  const module = require(`node:${name}`);
  close(module, name, everything(module));
}
const dns = require('node:dns/promises');
close(dns, 'dns.promises', everything(dns));
close(globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource']);
require('node:worker_threads').Worker = class {
  constructor() {
    leave('worker_threads.Worker');
  }
};

/** Reading is for files of the server alone, writing for none. */
const reading = /^(?:read|open$|openSync$|stat|lstat|access|exists|createReadStream|opendir|realpath)/;
const harmless = /^(?:close|fstat|writeSync$|writev?$|_|[A-Z]|toUnixTimestamp|unwatchFile)/;

function guardFiles(fs, module) {
  for (const name of everything(fs)) {
    if (harmless.test(name)) continue;
    const original = fs[name];
    const guarded = (place, ...rest) => {
      const isNumber = typeof place === 'number';
      const inside =
        !isNumber &&
        path.resolve(place instanceof URL ? fileURLToPath(place) : String(place)).startsWith(own);
      if (!reading.test(name) || !(isNumber || inside)) leave(`${module}.${name}`);
      return original.call(fs, place, ...rest);
    };
    fs[name] = Object.assign(guarded, original);
  }
}

// The entry file itself is read by Node with these functions; it lies in the server's folder.
guardFiles(require('node:fs'), 'fs');
guardFiles(require('node:fs/promises'), 'fs.promises');
