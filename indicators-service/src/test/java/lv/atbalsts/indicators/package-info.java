/**
 * Tests of the indicators on real PostgreSQL and Kafka; {@code Story} plays the services that
 * publish events.
 */
package lv.atbalsts.indicators;
