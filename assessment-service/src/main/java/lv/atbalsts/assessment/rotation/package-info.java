/** Rotation of the keys (atslēgu maiņa) while the service serves. */
package lv.atbalsts.assessment.rotation;
