/** The entry point of Atbalsts: authentication, routing, limits, one OpenAPI document. */
package lv.atbalsts.gateway;
