/** What must hold of an application before it is registered, as pure functions. */
package lv.atbalsts.registry.registration.rules;
