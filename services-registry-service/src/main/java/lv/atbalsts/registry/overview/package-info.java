/**
 * What a provider (sociālo pakalpojumu sniedzējs) has in the register, in one place (pārskats): how
 * much of each, what runs out, what waits for its word or for somebody else's. Each subject tells
 * its part; of those who are placed only the number is told.
 */
package lv.atbalsts.registry.overview;
