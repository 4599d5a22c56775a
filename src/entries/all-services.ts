import type { HostTable } from '../parts/known.js';
import { findCatalogueService, listOtherHosts } from '../services/find.js';
import { bring } from './load-file.js';

bring({ find: findCatalogueService, others: listOtherHosts } satisfies HostTable);
