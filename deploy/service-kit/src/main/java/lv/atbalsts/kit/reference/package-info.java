/** Classifiers with dates: territories (ATVK) and types of social services. */
package lv.atbalsts.kit.reference;
