/** Applications for the register, their decisions, and the registrations the public may search. */
package lv.atbalsts.registry.registration;
