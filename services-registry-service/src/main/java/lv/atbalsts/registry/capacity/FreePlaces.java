package lv.atbalsts.registry.capacity;

/**
 * Places that are free from today on without an end, as was told last.
 *
 * @param free how many, at least one
 */
public record FreePlaces(OfferedPlaces places, int free) {}
