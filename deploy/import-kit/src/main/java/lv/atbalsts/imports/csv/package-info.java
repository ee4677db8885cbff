/**
 * Files with columns: RFC 4180, UTF-8, comma or semicolon, as a spreadsheet program saves them. A
 * column is named as in the JSON row, its cells become that row.
 */
package lv.atbalsts.imports.csv;
