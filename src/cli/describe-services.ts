import { toCamelCase } from '../config/names.js';
import { type RawOptions, toList } from '../config/parse.js';
import { findCatalogueService } from '../services/find.js';
import { stubTable } from '../services/stub-table.js';

/**
 * Writes what the guard must know of services into the configuration, so that the parser need not wait for the file that
 * has it for all. Services that we load stay ids: their stand-ins come with that file.
 */
export function describeServices(options: RawOptions): RawOptions {
  if (options.services === undefined || options.block === 'marked') return options;
  const services = toList(options.services).map((option) => {
    const given = (typeof option === 'string' ? { id: option } : option) as {
      id: string;
      hosts?: unknown;
      load?: unknown;
    };
    const setting = toCamelCase(`${given.id}-load`);
    const { name: _, ...known } = findCatalogueService(given.id) ?? { name: '' };
    return given.hosts || given.load || options[setting] !== undefined ? option : { ...known, ...given };
  });
  return { ...options, services };
}

/** Is there a service, written with its hosts, whose global or whose data layer the page may use while its script is held? */
export const hasGlobals = ({ services }: RawOptions): boolean =>
  toList(services ?? []).some((option) => {
    const { id, hosts } = Object(option) as { id?: string; hosts?: unknown };
    return !!hosts && ` ${stubTable} google-tag-manager=`.includes(` ${id}=`);
  });
