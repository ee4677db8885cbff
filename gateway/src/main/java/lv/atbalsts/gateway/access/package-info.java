/** Authentication and access: the gateway verifies the token, and the service verifies it again. */
package lv.atbalsts.gateway.access;
