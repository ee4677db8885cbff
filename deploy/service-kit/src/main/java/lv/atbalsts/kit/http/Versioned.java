package lv.atbalsts.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What an answer shows of a record that changes: its version is the ETag, and not in the body. */
public interface Versioned {

  /** Counted from 0; sent back as If-Match with the next change. */
  @JsonIgnore
  long version();
}
