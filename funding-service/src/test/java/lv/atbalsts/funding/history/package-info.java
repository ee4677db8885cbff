/** Proves who reads what happened to a record. */
package lv.atbalsts.funding.history;
