/** The one OpenAPI document: the four services' committed contracts merged when this is built. */
package lv.atbalsts.gateway.openapi;
