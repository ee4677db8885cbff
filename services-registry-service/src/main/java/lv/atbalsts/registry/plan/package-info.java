/**
 * A region's plan of deinstitutionalisation (DI plāns) in its versions, and the places that they
 * name. A version is drafted, submitted, and approved, returned or refused by the council (SPAP);
 * an approved one is in force from the day of its approval until the next.
 */
package lv.atbalsts.registry.plan;
