/** The path of a request, read so that the gateway and the services cannot disagree about it. */
package lv.atbalsts.gateway.path;
