/**
 * Contracts (līgumi) of the projects as dated versions, each with its rates and its split, its
 * budget lines where it has any, suspensions and terminations; and what a project's claims may
 * still take of it, in total, of each payer and of each line (FUN-01, FUN-02).
 */
package lv.atbalsts.funding.contract;
