/** How HTTP is read from the wire, before there is a request that anybody could be told of. */
package lv.atbalsts.gateway.wire;
