/**
 * Holds every answer that a test gets against the OpenAPI document: the document tells the truth.
 */
package lv.atbalsts.local.answers;
