package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's death. */
@Schema(description = "a person's death")
record RecordDeath(
    @NotNull
        @Schema(description = "not before the birth, nor in the future", examples = "2020-11-03")
        LocalDate diedOn,
    @NotNull @Schema(description = "by what it is known", examples = "POPULATION_REGISTER")
        DeathSource source) {

  void requireBetween(LocalDate birth, LocalDate today) {
    if (diedOn.isBefore(birth) || diedOn.isAfter(today)) {
      Refusal.of("ASM-0001", 422).args(1).error("/diedOn", "ASM-0443", today).raise();
    }
  }
}
