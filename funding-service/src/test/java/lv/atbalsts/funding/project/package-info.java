/** Proves projects and their workflow. */
package lv.atbalsts.funding.project;
