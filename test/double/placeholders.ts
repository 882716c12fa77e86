const placeholder = /<(?:uid|version|continue|random) \d+>|<time>|<version>|<image>|<digest>|<container>|<address>/g;

/** What the placeholders of a recording stand for in another place; each is bound to what is met there first. */
export class Placeholders {
  readonly #bound: Map<string, string>;

  constructor(given: { readonly [placeholder: string]: string } = {}) {
    this.#bound = new Map(Object.entries(given));
  }

  /** A body of the recording as it must be said here. */
  filledBody(text: string): string {
    return text.replace(placeholder, (found) => this.#bound.get(found) ?? found);
  }

  /** A path of the recording as it must be asked here. */
  filled(text: string): string {
    return text.replace(placeholder, (found) => encodeURIComponent(this.#bound.get(found) ?? found)).replace(/\/namespaces\/[^/]+\//, '/namespaces/hg/');
  }

  /** Compares without binding anything unless there is no difference. */
  trial(compare: (trial: Placeholders) => string[]): string[] {
    const copy = new Placeholders(Object.fromEntries(this.#bound));
    const differences = compare(copy);
    if (differences.length === 0) for (const [name, value] of copy.#bound) this.#bound.set(name, value);
    return differences;
  }

  /** Where what was said here differs from what is recorded. What is not said here is no difference; items of lists are matched by their type or name, else by their position. */
  differences(here: unknown, real: unknown, at: string): string[] {
    if (typeof here === 'string' && typeof real === 'string') return this.#same(here, real) ? [] : [`${at} is ${JSON.stringify(here)} and not ${JSON.stringify(real)}`];
    if (Array.isArray(here) && Array.isArray(real)) {
      if (at.endsWith('.items') && here.length !== real.length) return [`${at} has ${here.length} and not ${real.length}`];
      return here.flatMap((item, index) => this.differences(item, partner(item, real) ?? real[index], `${at}[${index}]`));
    }
    if (typeof here === 'object' && here !== null && typeof real === 'object' && real !== null) return Object.entries(here).flatMap(([name, value]) => (left(name, real) ? [] : this.differences(value, (real as { [name: string]: unknown })[name], `${at}.${name}`)));
    return here === real ? [] : [`${at} is ${JSON.stringify(here)} and not ${JSON.stringify(real)}`];
  }

  #same(here: string, real: string): boolean {
    // Namespaces of recordings are named for them; the double has one.
    if (here === 'hg' && /^[a-z-]+$/.test(real)) return true;
    const names = real.match(placeholder) ?? [];
    const pattern = real.split(placeholder).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+)');
    const found = new RegExp(`^${pattern}$`, 's').exec(here);
    if (found === null) return false;
    return names.every((name, index) => {
      const value = found[index + 1] as string;
      // Others are not the same wherever they stand.
      if (!/\d>$/.test(name)) return true;
      // Versions differ in what lies between: a double may need fewer steps.
      if (name.startsWith('<version')) this.#bound.set(name, value);
      const known = this.#bound.get(name) ?? value;
      this.#bound.set(name, known);
      return known === value;
    });
  }
}

/** Whether something is not compared: recordings show the `spec` of one object of a kind, and how many pods are ready is a matter of the moment. */
function left(name: string, real: object): boolean {
  return (name === 'spec' && !(name in real)) || name === 'ready';
}

function partner(item: unknown, list: readonly unknown[]): unknown {
  if (typeof item !== 'object' || item === null) return undefined;
  for (const key of ['type', 'name'] as const) if (key in item) return list.find((other) => typeof other === 'object' && other !== null && (other as { [key: string]: unknown })[key] === (item as { [key: string]: unknown })[key]);
  return undefined;
}
