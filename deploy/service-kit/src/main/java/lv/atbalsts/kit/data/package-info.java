/** Plain SQL inside the running transaction, for the tables that are not entities. */
package lv.atbalsts.kit.data;
