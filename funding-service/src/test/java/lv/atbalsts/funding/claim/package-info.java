/** Proves claims, their prices and decisions. */
package lv.atbalsts.funding.claim;
