/** Proves what is taken in of the registry's events. */
package lv.atbalsts.funding.registry;
