package lv.atbalsts.assessment.limit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import lv.atbalsts.assessment.limit.rules.Per;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A version of a limit is known, or its last day is; the same version id is the same version. */
@EventType("ServiceLimitPublished.v1")
public record ServiceLimitPublished(
    UUID versionId,
    String limit,
    String rule,
    int version,
    String measure,
    String serviceType,
    List<String> recipients,
    Integer ageFrom,
    Integer ageTo,
    List<String> conditions,
    LimitKind kind,
    BigDecimal value,
    String unit,
    Per per,
    BigDecimal subValue,
    String subOf,
    List<String> excludes,
    LocalDate validFrom,
    LocalDate validTo,
    String legalBasis,
    String source,
    boolean assumed)
    implements Fact {

  /** The same for all versions of a limit, so that they arrive in order. */
  @Override
  public UUID subject() {
    return UUID.nameUUIDFromBytes(("limit " + limit).getBytes(StandardCharsets.UTF_8));
  }
}
