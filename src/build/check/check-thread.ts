// A thread that checks each content folder it is sent and answers with what it finds.
import { parentPort } from 'node:worker_threads';
import { checkContent } from './check.ts';

parentPort?.on('message', (dir: string) => {
  void checkContent(dir).then(({ faults }) => parentPort?.postMessage(faults));
});
