/** State and children's care institutions (VSAC, BSAC), their branches and the closure of these. */
package lv.atbalsts.registry.institution;
