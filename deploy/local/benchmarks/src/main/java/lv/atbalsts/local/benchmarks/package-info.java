/**
 * Figures of assessment-service on this machine, in one run: imports, lists, search, and assessment
 * writes beside what PostgreSQL alone does with the same rows.
 */
package lv.atbalsts.local.benchmarks;
