/**
 * The service's own classifiers (klasifikatori): units, reasons, components and the like, as dated
 * data. A text that is to be one of them is marked {@link lv.atbalsts.assessment.classifier.Known};
 * what is not in the list is refused with the nearest that is.
 */
package lv.atbalsts.assessment.classifier;
