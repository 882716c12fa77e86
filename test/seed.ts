import fc from 'fast-check';

// Property tests draw the same cases each time unless HEADGATE_SEED says otherwise (`random`, or a number): a change is
// judged by its own merit, and a search for new counterexamples is something one starts on purpose.
const wanted = process.env.HEADGATE_SEED ?? '1';
fc.configureGlobal({ seed: wanted === 'random' ? Date.now() : Number(wanted) });
