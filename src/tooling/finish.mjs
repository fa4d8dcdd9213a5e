// What is made of the built site once Pagefind has seen it: the single file, then the service worker, which counts all files.
import { writeOffline } from '../integrations/offline.ts';
import { writeSingleFile } from '../integrations/single-file/index.ts';

const dist = process.argv[2] ?? 'dist';
const kilobytes = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
console.log(`jiedezhu.html: ${kilobytes(await writeSingleFile(dist))}`);
const { first, rest } = await writeOffline(dist);
console.log(`offline: ${first.files} files, ${kilobytes(first.bytes)} at once; ${rest.files} files, ${kilobytes(rest.bytes)} when idle`);
