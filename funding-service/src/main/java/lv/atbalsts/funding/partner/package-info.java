/**
 * Partners (sadarbības partneri): the municipalities that take part in a project, from when to
 * when. A municipality is in one regional project of 9.2.2.1 at a time.
 */
package lv.atbalsts.funding.partner;
