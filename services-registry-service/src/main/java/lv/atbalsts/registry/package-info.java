/**
 * The register of social service providers, the institutions being closed, and the regions' plans
 * of places: who may provide what, where.
 */
package lv.atbalsts.registry;
