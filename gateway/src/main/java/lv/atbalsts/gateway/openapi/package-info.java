/** The OpenAPI document: the committed contracts of the four services, merged by the build. */
package lv.atbalsts.gateway.openapi;
