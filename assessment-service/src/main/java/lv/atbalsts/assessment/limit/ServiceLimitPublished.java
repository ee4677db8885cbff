package lv.atbalsts.assessment.limit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A version of a limit is known, or its last day is; the same version id is the same version. */
@EventType("ServiceLimitPublished.v1")
record ServiceLimitPublished(
    UUID versionId, String limit, int version, @JsonUnwrapped LimitTerms terms, LocalDate validTo)
    implements Fact {

  /** The same for all versions of a limit, so that they arrive in order. */
  @Override
  public UUID subject() {
    return UUID.nameUUIDFromBytes(("limit " + limit).getBytes(StandardCharsets.UTF_8));
  }
}
