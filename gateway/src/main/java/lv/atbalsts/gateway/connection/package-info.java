/**
 * The connection as the client sees it, before the proxies: its address, scheme and the name it
 * calls.
 */
package lv.atbalsts.gateway.connection;
