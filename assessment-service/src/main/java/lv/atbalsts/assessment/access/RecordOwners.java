package lv.atbalsts.assessment.access;

import java.util.Optional;
import java.util.UUID;

/** Knows whose record an id names. */
public interface RecordOwners {

  /**
   * Whose it is, whoever asks; nothing where there is no such record.
   *
   * @param records the first segment of the records' address
   */
  Optional<Owner> of(String records, UUID id);
}
