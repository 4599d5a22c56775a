import type { PageService } from '../types/services/page-service.js';
/** Google reCAPTCHA Enterprise, in its page form. */
export declare const recaptchaEnterprise: PageService;
