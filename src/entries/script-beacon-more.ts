import { mountBeaconMore } from '../beacon/more.js';
import type { Inside } from '../inside.js';
import { mountBeaconMorePart } from '../parts/beacon-more.js';
import { bring } from './load-file.js';

bring((inside: Inside) => mountBeaconMorePart(mountBeaconMore, inside));
