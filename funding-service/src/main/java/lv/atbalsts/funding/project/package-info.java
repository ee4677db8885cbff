/**
 * Projects (projekti) of the measures: submitted, then contracted, rejected or withdrawn. A project
 * is known by its published number, such as 9.2.2.1./15/I/001 (FUN-18).
 */
package lv.atbalsts.funding.project;
