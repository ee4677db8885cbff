/** Tries the connection as the client sees it. */
package lv.atbalsts.gateway.connection;
