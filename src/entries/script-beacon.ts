import { mountBeacon } from '../beacon/beacon.js';
import type { Inside } from '../inside.js';
import { mountBeaconPart } from '../parts/beacon.js';
import { bring } from './load-file.js';

bring((inside: Inside) => mountBeaconPart(mountBeacon, inside));
