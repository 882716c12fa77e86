/** Rows of a CSV text (RFC 4180: quoted fields, doubled quotes, LF or CRLF) as objects by header name. */
export function parseCsv(text) {
  const rows = [];
  let row = [];
  let field = '';
  let quoted = false;
  let started = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { field += '"'; i++; }
      else if (c === '"') quoted = false;
      else field += c;
    } else if (c === '"') { quoted = true; started = true; }
    else if (c === ',') { row.push(field); field = ''; started = true; }
    else if (c === '\n') {
      if (started || field !== '') { row.push(field); rows.push(row); }
      row = []; field = ''; started = false;
    } else if (c !== '\r') { field += c; started = true; }
  }
  if (started || field !== '') { row.push(field); rows.push(row); }
  const [header = [], ...body] = rows;
  return body.map((cells, index) => {
    if (cells.length !== header.length) throw new Error(`row ${index + 2} has ${cells.length} fields, the header has ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, cells[column]]));
  });
}

/** The number in a cell; undefined where it is missing (empty or `NA`). Throws on anything else that is not a number. */
export function numberIn(row, column) {
  const text = row[column];
  if (text === undefined) throw new Error(`there is no column ${JSON.stringify(column)}; columns are ${Object.keys(row).join(', ')}`);
  if (text === '' || text === 'NA') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`column ${JSON.stringify(column)} holds ${JSON.stringify(text)}, which is not a number`);
  return value;
}

/** One CSV line, fields quoted only where they must be. */
export function csvLine(fields) {
  return `${fields.map((field) => (/[",\n\r]/.test(String(field)) ? `"${String(field).replaceAll('"', '""')}"` : String(field))).join(',')}\n`;
}
