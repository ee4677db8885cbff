/**
 * Plain SQL inside the running transaction, for what is no entity; ids that mean what other ids
 * mean; and how money is kept.
 */
package lv.atbalsts.kit.data;
