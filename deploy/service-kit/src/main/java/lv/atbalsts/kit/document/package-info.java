/** The OpenAPI document of a service: what the code already says is not said again by hand. */
package lv.atbalsts.kit.document;
