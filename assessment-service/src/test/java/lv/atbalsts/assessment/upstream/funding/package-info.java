/** Proves what this service makes of partnerships. */
package lv.atbalsts.assessment.upstream.funding;
