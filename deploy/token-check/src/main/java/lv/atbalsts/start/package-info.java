/**
 * The conditions for the start of a service or of the gateway. In production, which is the default,
 * every unsafe setting prevents the start, and all of them are named at once.
 */
package lv.atbalsts.start;
