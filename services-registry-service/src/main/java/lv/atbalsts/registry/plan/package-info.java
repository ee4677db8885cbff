/** A region's plan of deinstitutionalisation (DI plāns), the places it names and their creation. */
package lv.atbalsts.registry.plan;
