/**
 * What has happened to persons: enrolled, assessed, service started, independent life started. A
 * person is a random reference (clientRef) whose mapping never leaves assessment-service.
 */
package lv.atbalsts.indicators.fact.person;
