/** Proves contract versions and their split. */
package lv.atbalsts.funding.contract;
