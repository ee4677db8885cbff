package lv.atbalsts.funding.claim;

import java.util.UUID;
import lv.atbalsts.kit.events.Fact;

/** What happens to a claim. One of several municipalities is its project's to read. */
public interface OfClaim extends Fact {

  UUID claimId();

  /** The project's number. */
  String number();

  @Override
  default UUID subject() {
    return claimId();
  }

  @Override
  default String owner() {
    return municipality() == null ? number() : municipality();
  }
}
