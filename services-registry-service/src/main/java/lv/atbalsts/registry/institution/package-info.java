/**
 * State and children's care institutions (VSAC, BSAC) and their branches (filiāles): how many
 * people live there, the plans by which they are reorganised, and their closure.
 */
package lv.atbalsts.registry.institution;
