/**
 * The day on which the system lives (šodiena): the real one, or in a sandbox an earlier or later
 * one that the ministry moves forward. All services of a sandbox share the day. What ends or begins
 * by its dates alone is told here.
 */
package lv.atbalsts.registry.today;
