package lv.atbalsts.kit.data;

import java.util.UUID;

/** A record with an id of its own, given in the order of time ({@code Ids}). */
public interface Identified {
  UUID id();
}
