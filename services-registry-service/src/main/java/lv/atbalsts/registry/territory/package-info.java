/**
 * The classifiers everyone may read: territories (ATVK) with their dates, service types, and the
 * usual spellings of the published register.
 */
package lv.atbalsts.registry.territory;
