/** The few rules that every dated fact of the money keeps, as pure functions. */
package lv.atbalsts.funding.rules;
