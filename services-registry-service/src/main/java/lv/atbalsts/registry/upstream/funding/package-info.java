/**
 * What this service keeps of the funding service's facts: the partners of each region's project.
 */
package lv.atbalsts.registry.upstream.funding;
