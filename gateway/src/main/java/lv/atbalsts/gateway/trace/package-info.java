/** The W3C trace context of a request: taken from the caller or begun here, answered back. */
package lv.atbalsts.gateway.trace;
