/** What a page holds in memory, as a heap snapshot tells it: the objects apart from the compiled program. */
import type { CDPSession } from 'playwright-core';

export interface HeapHeld {
  /** Bytes of objects, texts and typed arrays. */
  data: number;
  /** Bytes of what the browser has compiled of the program: of that it makes more for hours. */
  code: number;
}

/** A heap snapshot as the developer tools save it: a few numbers for each thing held, in the order that its head gives. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
}

export async function heapHeld(protocol: CDPSession): Promise<HeapHeld> {
  const chunks: string[] = [];
  const listen = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  protocol.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await protocol.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  protocol.off('HeapProfiler.addHeapSnapshotChunk', listen);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  const held = { data: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) held[nodes[at + type] === code ? 'code' : 'data'] += nodes[at + size] as number;
  return held;
}
