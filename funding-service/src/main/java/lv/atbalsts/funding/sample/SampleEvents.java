package lv.atbalsts.funding.sample;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.funding.claim.ClaimFact;
import lv.atbalsts.kit.events.EventType;

/** What happens to the samples of a claim. */
public sealed interface SampleEvents extends ClaimFact {

  /** CFLA asks for the documents of some lines of a claim. */
  @EventType("SampleDrawn.v1")
  record SampleDrawn(
      @JsonUnwrapped ClaimRef claim, UUID sampleId, int lines, long seed, LocalDate askedOn)
      implements SampleEvents {}

  /** All documents of a sample are in; the claim's term runs from that day. */
  @EventType("SampleDocumentsReceived.v1")
  record SampleDocumentsReceived(@JsonUnwrapped ClaimRef claim, UUID sampleId, LocalDate receivedOn)
      implements SampleEvents {}

  /** CFLA does not ask for it any more. */
  @EventType("SampleWithdrawn.v1")
  record SampleWithdrawn(@JsonUnwrapped ClaimRef claim, UUID sampleId, String reason)
      implements SampleEvents {}
}
