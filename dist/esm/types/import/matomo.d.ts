import { type Tool } from './tool.js';
/**
 * Matomo's own consent (`requireConsent`, `requireCookieConsent`): each cookie holds the milliseconds of the answer and lives
 * for thirty years. It is about Matomo alone, not about a category. A removal wins over whatever else is still there.
 */
export declare const matomo: Tool;
