package lv.atbalsts.registry.registration;

import java.time.LocalDate;

/**
 * Which entries are read; all conditions hold.
 *
 * @param day on which they hold
 * @param provider the provider's registration number; null for any
 * @param serviceType code; null for any
 * @param withAddress true: only those with a place of their own
 */
public record PublishedFilter(
    LocalDate day, String provider, String serviceType, boolean withAddress) {}
