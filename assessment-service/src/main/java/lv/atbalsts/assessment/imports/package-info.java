/**
 * Bulk: files of rows, taken in by a background worker that goes on exactly where it stopped. One
 * engine; a kind of row is one small handler that calls the same desk as the single operation.
 */
package lv.atbalsts.assessment.imports;
