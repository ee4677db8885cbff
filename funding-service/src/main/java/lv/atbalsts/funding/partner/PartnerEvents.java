package lv.atbalsts.funding.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a partnership; the project is what it is told of. */
public sealed interface PartnerEvents extends Fact {

  /** The municipality, and in which project; each event begins with it. */
  record PartnerRef(UUID projectId, String projectNumber, String measure, String municipality) {}

  PartnerRef partner();

  @Override
  default UUID subject() {
    return partner().projectId();
  }

  @Override
  default String municipality() {
    return partner().municipality();
  }

  /** A region names a municipality as its project's partner; nobody has agreed to it yet. */
  @EventType("PartnerProposed.v1")
  record PartnerProposed(@JsonUnwrapped PartnerRef partner, LocalDate joinedOn)
      implements PartnerEvents {}

  /** A municipality, or the ministry for it, agrees to a partnership. */
  @EventType("PartnerConfirmed.v1")
  record PartnerConfirmed(@JsonUnwrapped PartnerRef partner, LocalDate joinedOn)
      implements PartnerEvents {}

  /** A municipality, or the ministry for it, does not agree to a partnership. */
  @EventType("PartnerDeclined.v1")
  record PartnerDeclined(@JsonUnwrapped PartnerRef partner, LocalDate declinedOn)
      implements PartnerEvents {}

  /** A municipality takes part in a contracted project from this day, by its own word. */
  @EventType("PartnerJoined.v1")
  record PartnerJoined(@JsonUnwrapped PartnerRef partner, LocalDate joinedOn)
      implements PartnerEvents {}

  /** A municipality takes no part in a project from this day on. */
  @EventType("PartnerWithdrew.v1")
  record PartnerWithdrew(
      @JsonUnwrapped PartnerRef partner,
      LocalDate withdrewOn,
      @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate accountingUntil)
      implements PartnerEvents {}
}
