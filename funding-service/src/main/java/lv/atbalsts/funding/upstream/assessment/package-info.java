/**
 * What this service knows of granted services: for which reference of a person, by which
 * municipality, in which project and period. Who the person is stays in the assessment service.
 */
package lv.atbalsts.funding.upstream.assessment;
