/** The order in which a request passes the checks, and what is recorded of it. */
package lv.atbalsts.gateway.door;
