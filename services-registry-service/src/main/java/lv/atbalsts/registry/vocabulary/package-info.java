/** The usual spellings of the published register's open lists. */
package lv.atbalsts.registry.vocabulary;
