import { mountReceipts } from '../parts/receipts.js';
import { bring } from './load-file.js';

bring(mountReceipts);
