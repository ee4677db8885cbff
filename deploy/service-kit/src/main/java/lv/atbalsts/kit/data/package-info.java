/** Plain SQL inside the running transaction, for what is no entity; and how money is kept. */
package lv.atbalsts.kit.data;
