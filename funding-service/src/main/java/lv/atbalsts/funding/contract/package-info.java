/**
 * Contracts (līgumi) of the projects as dated versions, each with its rates and its split; and what
 * a project's claims may still take of the EU share (FUN-01, FUN-02).
 */
package lv.atbalsts.funding.contract;
