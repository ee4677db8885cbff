package lv.atbalsts.indicators.fact.place;

import java.time.LocalDate;
import java.util.UUID;

/** A number of service places of one kind, as of one step of their creation. */
record PlacesFact(
    UUID id, String project, String serviceType, String category, int places, LocalDate on) {}
