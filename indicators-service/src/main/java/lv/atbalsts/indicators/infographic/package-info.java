/**
 * The public infographic (infografika): one page in Latvian or English, rendered on the server from
 * the same values as the indicators, without script or any other file. Its order is that of the
 * published one: target groups; measures and money; main indicators to be met, done, in progress.
 */
package lv.atbalsts.indicators.infographic;
