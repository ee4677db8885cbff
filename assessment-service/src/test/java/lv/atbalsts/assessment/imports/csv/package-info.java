/** Files with columns, read and written. */
package lv.atbalsts.assessment.imports.csv;
