/**
 * A place that is taken for a person (ievietojums), or kept for one until a day (rezervācija), by
 * the municipality that places; the person is known here by random ids only.
 *
 * <p>RESERVED becomes PLACED, or LAPSED by itself when its time limit is over; PLACED becomes
 * ENDED; days entered wrong are corrected, and ENDED goes on so too; what should not have been
 * entered is ANNULLED. A place of one's own agreement and any other are taken alike: which days are
 * free, {@code capacity} says.
 */
package lv.atbalsts.registry.placement;
