import type { HostTable } from '../parts/known.js';
import { findCatalogueService, listOtherHosts } from '../services/find.js';
import { bring, type Loader } from './load-file.js';

const table: HostTable = { find: findCatalogueService, others: listOtherHosts };
// Who awaits it may come later (adopt-file.ts).
(document.currentScript as Loader).brought = table;
bring(table);
