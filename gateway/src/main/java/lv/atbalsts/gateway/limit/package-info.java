/** Limits of a client: requests a second, and bytes, time and pace of a body. */
package lv.atbalsts.gateway.limit;
