/** Servers and edge workers: the policy that the consent cookie stands for, and HTML whose raw tags are marked. */
export { ConsentError } from '../errors.js';
export { createPolicy, createPolicyWriter, type PolicyRequest, type WrittenPolicy } from './csp.js';
export { createPolicyHandler, type PolicyContext, type PolicyHandler } from './fetch.js';
export { matchService } from './match.js';
export { createNginxMap, type NginxOptions } from './nginx.js';
export { createPolicyMiddleware, type NodeRequest, type NodeResponse, type PolicyMiddleware } from './node.js';
export type { PolicyOptions, PolicyService } from './options.js';
export { type BundleFile, consentgateRewrite, createPageRewriter, createRewriter, type HeldTag, type PageRewriter, type RewriteOptions, type RewritePlugin, rewriteHtml, type ServiceChoice, } from './rewrite/index.js';
