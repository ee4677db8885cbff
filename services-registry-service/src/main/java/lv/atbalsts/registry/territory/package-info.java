/** The classifiers everyone may read: territories (ATVK) with their dates, and service types. */
package lv.atbalsts.registry.territory;
