/** The one door of Atbalsts: identity, routing, limits, one OpenAPI document. */
package lv.atbalsts.gateway;
