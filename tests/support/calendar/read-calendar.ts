// Reads an .ics file as RFC 5545 says, written from its grammar (3.1, 3.3.11, 3.6) and from nothing of the product.

export type Property = {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
};
export type Component = {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
};

/** The one calendar of a file. @throws Error with the line for whatever the grammar doesn't allow */
export function readCalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line has no CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`bare CR or LF: ${line}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`over 75 octets: ${line}`);
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (/^[ \t]/.test(line)) {
      const last = lines.pop();
      if (last === undefined) throw new Error('a fold without a line');
      lines.push(last + line.slice(1));
    } else lines.push(line);
  }
  return componentOf(lines.map(propertyOf));
}

/** 3.3.11: what a TEXT value says. */
export function textOf(value: string): string {
  if (/[\p{Cc}]/u.test(value)) throw new Error(`control character: ${value}`);
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`bare comma or semicolon: ${value}`);
  return value.replaceAll(/\\(.)/gs, (_, letter: string) => {
    if (letter === 'n' || letter === 'N') return '\n';
    if ('\\;,'.includes(letter)) return letter;
    throw new Error(`unknown escape \\${letter}`);
  });
}

/** The one property of that name. */
export function only(component: Component, name: string): Property {
  const found = component.properties.filter((one) => one.name === name);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${component.name}: ${found.length} × ${name}`);
  return first;
}

const LINE = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s;

function propertyOf(line: string): Property {
  const [, name, rest = '', value = ''] = LINE.exec(line) ?? [];
  if (name === undefined) throw new Error(`no content line: ${line}`);
  const pairs = [...rest.matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)/g)];
  const parameters = Object.fromEntries(
    pairs.map(([, key = '', word = '']) => [key.toUpperCase(), word.replaceAll('"', '')]),
  );
  return { name: name.toUpperCase(), parameters, value };
}

function componentOf(lines: readonly Property[]): Component {
  const open: { name: string; properties: Property[]; components: Component[] }[] = [
    { name: '', properties: [], components: [] },
  ];
  for (const line of lines) {
    const top = open.at(-1);
    if (!top) throw new Error('nothing open');
    if (line.name === 'BEGIN') open.push({ name: line.value, properties: [], components: [] });
    else if (line.name === 'END') {
      if (top.name !== line.value) throw new Error(`END:${line.value} in ${top.name}`);
      open.pop();
      open.at(-1)?.components.push(top);
    } else top.properties.push(line);
  }
  const [root] = open;
  const [calendar, ...more] = root?.components ?? [];
  if (
    open.length !== 1 ||
    !calendar ||
    more.length > 0 ||
    root?.properties.length ||
    calendar.name !== 'VCALENDAR'
  )
    throw new Error('not one VCALENDAR');
  return calendar;
}
