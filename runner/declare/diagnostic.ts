export { compareDiagnostics, type Diagnostic, type Fix, type Position, type Range, type Related } from '../model/diagnostic.ts';
