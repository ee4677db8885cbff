package lv.atbalsts.assessment.client;

import java.util.UUID;

/**
 * A subject that keeps rows of persons: its rows go where the person goes. Called in the running
 * transaction, past the row scope of one municipality.
 */
public interface PersonsRecords {

  /** The person is another municipality's from now on. */
  void moved(UUID client, String municipality);

  /** Two records were of one person: what is the duplicate's becomes the kept one's. */
  void merged(UUID duplicate, UUID kept);
}
