/**
 * The day on which the system lives (šodiena): the real one, or in a sandbox an earlier or later
 * one that the ministry moves forward. All services of a sandbox share the day; what ends by its
 * dates alone is told by this service, whose registrations do.
 */
package lv.atbalsts.registry.sandbox;
