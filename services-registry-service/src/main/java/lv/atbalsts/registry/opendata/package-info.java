/**
 * The register as open data (atvērtie dati), under the field names of the file that data.gov.lv
 * publishes: as it is now, or of a day, and a file every night.
 */
package lv.atbalsts.registry.opendata;
