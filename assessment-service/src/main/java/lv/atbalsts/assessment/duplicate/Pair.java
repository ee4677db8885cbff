package lv.atbalsts.assessment.duplicate;

import java.util.List;
import java.util.UUID;

/** Two records that may be of one person, seen from the first. */
record Pair(
    UUID client, String municipality, UUID other, String othersMunicipality, List<Basis> bases) {}
