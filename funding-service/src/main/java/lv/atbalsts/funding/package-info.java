/** Who pays: measures, projects, contracts, services received, claims, decisions and payments. */
package lv.atbalsts.funding;
