/** Decoding of HTTP requests, unreadable ones included. */
package lv.atbalsts.gateway.decoder;
