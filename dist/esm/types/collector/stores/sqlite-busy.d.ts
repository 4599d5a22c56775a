/**
 * Does a write, again and again while another process holds the file. Waiting in SQLite itself would hold up the whole
 * process, and with it those who only ask whether it is alive.
 */
export declare function writeWhenFree(write: () => void): Promise<void>;
