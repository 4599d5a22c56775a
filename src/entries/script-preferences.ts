import { mountPreferences } from '../ui/mount-preferences.js';
import { bring } from './load-file.js';

bring(mountPreferences);
