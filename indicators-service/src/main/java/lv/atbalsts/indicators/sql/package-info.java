/**
 * Plain SQL for a service that has facts and sums but no aggregates: what it stores is a row, and
 * what it answers is a query.
 */
package lv.atbalsts.indicators.sql;
