/** The few rules that every dated fact of the register keeps, as pure functions. */
package lv.atbalsts.registry.rules;
