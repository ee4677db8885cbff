/**
 * What a registered service costs (cenrādis), from a day to a day, for everybody to read. For one
 * unit there is one price a day. A price is corrected, ended, or annulled where it should not have
 * been entered.
 */
package lv.atbalsts.registry.price;
