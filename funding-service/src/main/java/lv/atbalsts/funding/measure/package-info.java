/**
 * Measures (specifiskais atbalsta mērķis, SAM): what a fund pays for, how much and from when to
 * when; and their rounds (kārtas), each with the days on which projects are submitted and a total.
 */
package lv.atbalsts.funding.measure;
