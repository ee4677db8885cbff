package lv.atbalsts.registry.waiting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An entry of the waiting list")
public record WaitingEntryView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-00000000000d") UUID id,
    @Schema(description = "ATVK code of whose list it is", examples = "0038000")
        String municipality,
    @JsonUnwrapped WaitingTerms terms,
    @Schema(description = "Whether it waits", examples = "WAITING") WaitingStatus status,
    @Schema(description = "Why it left, or was corrected", examples = "STARTED") String reason,
    long version)
    implements Versioned {

  @Schema(description = "Somebody who waits, and which places are free for it")
  public record PlaceFoundView(
      WaitingEntryView waiting,
      @Schema(description = "Capacities with a free place") List<FreePlaceView> places) {}

  @Schema(description = "A capacity that has free places")
  public record FreePlaceView(
      @Schema(description = "Capacity", examples = "019a0000-0000-7000-8000-000000000008")
          UUID capacityId,
      @Schema(description = "Registration", examples = "019a0000-0000-7000-8000-000000000003")
          UUID registrationId,
      @Schema(description = "ATVK code of where it is", examples = "0038000") String municipality,
      @Schema(description = "Places free from today on", examples = "1") int free) {}
}
