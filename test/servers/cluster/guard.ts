// Run beside a rig: removes it when the process that made it closes the pipe or is gone.
import { removeRig } from './remains.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('internal: a guard needs the folder of its rig');
process.stdin.resume().once('end', () => {
  removeRig(folder).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
});
