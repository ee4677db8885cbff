/**
 * What has happened to projects: submitted, contracted, amended, withdrawn; partners joined and
 * withdrew.
 */
package lv.atbalsts.indicators.upstream.funding;
