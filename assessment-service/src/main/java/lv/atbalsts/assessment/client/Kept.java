package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A row for which the rules of a programme may ask that the person stays known for a time.
 *
 * @param measure the funding measure it belongs to
 * @param since the last day on which something happened in it
 */
public record Kept(UUID id, String measure, LocalDate since) {}
