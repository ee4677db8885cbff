/**
 * What has happened to persons: enrolled, assessed, service started, each step of the way out of
 * the institution. A person is a random reference (clientRef) whose mapping never leaves
 * assessment-service.
 */
package lv.atbalsts.indicators.upstream.assessment;
