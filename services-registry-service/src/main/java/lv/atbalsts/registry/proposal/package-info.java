/**
 * Changes that a provider proposes of itself or of a registration (izmaiņu priekšlikumi), and the
 * registrar's word on each: PROPOSED, then ACCEPTED, REFUSED or, by the provider, WITHDRAWN. What
 * is accepted is written as the registrar's own correction, by the same rules.
 */
package lv.atbalsts.registry.proposal;
