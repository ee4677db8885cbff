/**
 * Who calls, and which rows that caller may see: asked in the use case, and again by PostgreSQL.
 */
package lv.atbalsts.kit.access;
