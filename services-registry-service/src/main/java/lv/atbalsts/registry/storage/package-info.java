/** What the database says in the register's own words. */
package lv.atbalsts.registry.storage;
