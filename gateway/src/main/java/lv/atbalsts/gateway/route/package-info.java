/** Forwarding: the service of each path, and the way of a request to it and of the answer back. */
package lv.atbalsts.gateway.route;
