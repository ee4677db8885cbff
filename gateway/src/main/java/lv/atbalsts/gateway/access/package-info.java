/** Who may come in: the token is verified here, and again by the service behind. */
package lv.atbalsts.gateway.access;
