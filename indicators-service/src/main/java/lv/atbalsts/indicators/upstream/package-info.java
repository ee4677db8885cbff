/**
 * What has happened, from the events of the other services: each event once, in small tables from
 * which the value of any day is a query. Nobody can tell this service a fact in any other way.
 */
package lv.atbalsts.indicators.upstream;
