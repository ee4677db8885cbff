/** How exact money is kept in the database: numeric with two decimals, never floating point. */
package lv.atbalsts.funding.money;
