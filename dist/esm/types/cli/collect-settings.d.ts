import type { Mask } from '../collector/anonymize-ip.js';
import { type FlagValues, type Io } from './command.js';
/** Reads the flags of `consentgate collect`; throws one `UsageError` with every problem. */
export declare function readSettings(values: FlagValues, { env }: Io): {
    port: number;
    keep: {
        events: number;
        receipts: number;
    };
    matomo: {
        url: string;
        token: string;
        file: string;
    } | undefined;
    durable: "disk" | "process";
    host: string;
    collector: {
        rate: number | undefined;
        bodyLimit: number | undefined;
        expiresDays: number | undefined;
        mask: Mask | undefined;
        header: string | undefined;
        trusted: number | string[] | undefined;
        origins: string[] | undefined;
        cookieName: string | undefined;
        cookieDomain: string | undefined;
        visitorSecret: string | undefined;
    };
};
