/**
 * The creation of service places with ERDF money (ERAF, measure 9.3.1.1): planned, under
 * construction, finished, equipped, registered. What is created stands in the DI plan in force; the
 * days between finished and registered are those in which people wait beside finished buildings
 * (REG-13).
 */
package lv.atbalsts.registry.creation;
