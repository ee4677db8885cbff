/** Files with columns, read and written. */
package lv.atbalsts.imports.csv;
