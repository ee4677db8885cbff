/**
 * Plain SQL inside the running transaction, for what is no entity; what may stand once, and whose
 * turn it is; ids that mean what other ids mean; and how money is kept.
 */
package lv.atbalsts.kit.data;
