/** How much a client may ask: requests a second, and bytes a body. */
package lv.atbalsts.gateway.limit;
