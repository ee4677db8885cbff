/**
 * Proves the service from outside: over HTTP, on a real PostgreSQL and broker, with real tokens.
 */
package lv.atbalsts.funding;
