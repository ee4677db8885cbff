/**
 * What this service knows of the register of providers: which registrations hold, from when to
 * when.
 */
package lv.atbalsts.funding.upstream.registry;
