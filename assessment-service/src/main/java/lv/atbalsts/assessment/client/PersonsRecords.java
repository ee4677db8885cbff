package lv.atbalsts.assessment.client;

import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Safe;

/**
 * A subject that keeps rows of persons: its rows go where the person goes. Called in the running
 * transaction, past the row scope of one municipality, with everything written that was pending.
 * Whoever changes a row raises its version, so that nobody writes over the change.
 */
public interface PersonsRecords {

  /** The person is another municipality's from now on. */
  void moved(UUID client, String municipality);

  /**
   * Two records were of one person: what is the duplicate's becomes the kept one's, and speaks of
   * the person by the kept one's clientRef. What is sealed was {@link #resealed} before.
   */
  void merged(UUID duplicate, UUID kept);

  /** What of two records can not stand side by side as one person's. */
  default List<Collision> colliding(UUID duplicate, UUID kept) {
    return List.of();
  }

  /** The person's rows are sealed with another key from now on. */
  default void resealed(UUID client, Safe from, Safe to) {}

  /** Since when the person's rows are at rest, for the periods that they must be kept. */
  default List<Kept> kept(UUID client) {
    return List.of();
  }
}
