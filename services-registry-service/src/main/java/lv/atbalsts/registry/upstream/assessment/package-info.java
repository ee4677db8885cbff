/** What this service keeps of assessment-service's facts: which grants wait for a place. */
package lv.atbalsts.registry.upstream.assessment;
