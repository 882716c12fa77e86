/**
 * File extensions of staged names, by media type. The table is part of the contract (staged names are in keys):
 * entries are added, never changed.
 */
const extensions: { readonly [mediaType: string]: string } = {
  'application/json': '.json',
  'application/x-ndjson': '.ndjson',
  'application/geo+json': '.geojson',
  'application/pdf': '.pdf',
  'application/gzip': '.gz',
  'application/zip': '.zip',
  'application/x-tar': '.tar',
  'application/octet-stream': '.bin',
  'application/vnd.apache.parquet': '.parquet',
  'application/x-ipynb+json': '.ipynb',
  'application/vnd.vegalite.v5+json': '.vl.json',
  'application/xml': '.xml',
  'application/x-hdf5': '.h5',
  'application/x-netcdf': '.nc',
  'application/fits': '.fits',
  'application/zstd': '.zst',
  'audio/wav': '.wav',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/svg+xml': '.svg',
  'image/tiff': '.tif',
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/x-fasta': '.fasta',
  'text/x-fastq': '.fastq',
};

/** Extension with its dot for a media type (parameters ignored): `.bin` when the table does not know it. */
export function extensionOf(mediaType: string): string {
  const bare = (mediaType.split(';')[0] ?? '').trim();
  return extensions[bare] ?? (bare.endsWith('+json') ? '.json' : bare.startsWith('text/') ? '.txt' : '.bin');
}

/** Media type for the name of a file, by its extension: `application/octet-stream` when the table does not know it. */
export function mediaTypeOf(name: string): string {
  const lower = name.toLowerCase();
  // The longest extension that fits: `.vl.json` before `.json`.
  const [found] = Object.entries(extensions).filter(([, extension]) => lower.endsWith(extension)).sort((a, b) => b[1].length - a[1].length);
  return found?.[0] ?? 'application/octet-stream';
}
