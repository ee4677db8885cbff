package lv.atbalsts.kit.events;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sets an event aside that is tried in vain, so that those behind it are taken in. */
record SetAside(
    @NotBlank @Size(max = 250) @Schema(examples = "atbalsts.assessment") String topic,
    @NotNull @Min(0) @Schema(description = "as health names it", examples = "3") Integer partition,
    @NotNull @Min(0) @Schema(description = "as health names it", examples = "27871") Long offset,
    @NotBlank @Size(max = 500) @Schema(examples = "waits for release 1.4") String reason) {

  DeadLetter.Place place() {
    return new DeadLetter.Place(topic, partition, offset);
  }
}
