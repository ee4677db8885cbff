package lv.atbalsts.funding.claim;

import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.kit.events.Fact;

/** A fact of a claim. One of several municipalities is its project's to read. */
public interface ClaimFact extends Fact {

  ClaimRef claim();

  @Override
  default UUID subject() {
    return claim().claimId();
  }

  @Override
  default String municipality() {
    return claim().municipality();
  }

  @Override
  default String owner() {
    return municipality() == null ? claim().projectNumber() : municipality();
  }
}
