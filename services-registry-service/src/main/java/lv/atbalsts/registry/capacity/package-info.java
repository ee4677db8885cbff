/**
 * How many places (vietas) a registration has for a target group, from which day on, and what holds
 * them: placements, reservations and cooperation agreements. Reserved, occupied and free are
 * computed for a day, never written.
 *
 * <p>What counts: a municipality uses the places of its agreements first, so on a day it holds its
 * agreed places or those taken by it, whichever is more. The sum over all municipalities is never
 * above the maximum of the day. So agreed places of others limit what can be placed, also while
 * they stand empty. A reservation holds its place up to and on the last day of its time limit, in
 * Latvia's time; from the next day it holds none.
 *
 * <p>Who takes places locks the capacity, writes the hold, and is refused where a day has more than
 * there are; the database looks again at commit. No number is fixed for group homes (REG-14).
 */
package lv.atbalsts.registry.capacity;
