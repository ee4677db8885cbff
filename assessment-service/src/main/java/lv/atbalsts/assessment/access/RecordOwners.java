package lv.atbalsts.assessment.access;

import java.util.Optional;
import java.util.UUID;

/** Knows whose record an id names; one for each kind of records that hold personal data. */
public interface RecordOwners {

  /** The first segment of the records' address. */
  String segment();

  /** Whose it is, whoever asks; nothing where there is no such record. */
  Optional<Owner> of(UUID id);
}
