import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** The files of a package by their path, in the order in which they are written. */
export type Files = ReadonlyMap<string, Uint8Array>

/** 1 January 1980, the first day a package can name: the same files always give the same bytes. */
const firstDay = 0x21
const utf8Names = 0x0800
const deflated = 8

/**
 * Reads a zip package that a library here has just written.
 * @throws TypeError when the bytes are none, or a file is packed in an unknown way
 */
export function readZip(bytes: Uint8Array): Files {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new TypeError('Cannot read zip: no directory found')
  const files = new Map<string, Uint8Array>()
  let at = buffer.readUInt32LE(end + 16)
  for (let i = 0; i < buffer.readUInt16LE(end + 10); i++) {
    const [method, size] = [buffer.readUInt16LE(at + 10), buffer.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset))
    const name = buffer.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const local = buffer.readUInt32LE(at + 42)
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const content = buffer.subarray(start, start + size)
    if (method !== 0 && method !== deflated)
      throw new TypeError(`Cannot read zip: ${name} is packed by method ${method}`)
    files.set(name, method === 0 ? content : inflateRawSync(content))
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

function entry(name: Buffer, content: Uint8Array, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(utf8Names, 2)
  fields.writeUInt16LE(deflated, 4)
  fields.writeUInt16LE(0, 6)
  fields.writeUInt16LE(firstDay, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

/** Writes files as a zip package without clock or chance. */
export function writeZip(files: Files): Uint8Array {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []]
  let place = 0
  for (const [path, content] of files) {
    const name = Buffer.from(path, 'utf8')
    const packed = deflateRawSync(content, { level: 6 })
    const fields = entry(name, content, packed)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, name])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(place, 10)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, tail, name]))
    parts.push(local, packed)
    place += local.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32BE(0x504b0506, 0)
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(place, 16)
  return Buffer.concat([...parts, list, end])
}
