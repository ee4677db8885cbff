package lv.atbalsts.registry.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a place is taken, and when: a request brings it, a row holds it, a view shows it. */
@Embeddable
@Schema(description = "For whom a place is taken or reserved, and when")
public record PlacementTerms(
    @NotNull @Schema(description = "Whose place", examples = "019a0000-0000-7000-8000-000000000008")
        UUID capacityId,
    @NotNull
        @Schema(
            description = "The grant for which it is; a grant has one place at a time",
            examples = "019a0000-0000-7000-8000-000000000009")
        UUID grantId,
    @NotNull
        @Schema(
            description = "Random id of the person, as assessment-service gives it",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @NotNull @Column(name = "first_day") @Schema(description = "First day", examples = "2022-03-01")
        LocalDate from,
    @Column(name = "last_day")
        @Schema(description = "Last day, included; absent while open", examples = "2023-02-28")
        LocalDate to,
    @Schema(
            description =
                "Only of a reservation: the last day on which the place is kept, in Latvia's time",
            examples = "2022-02-25")
        LocalDate heldUntil) {

  PlacementTerms on(LocalDate first, LocalDate last) {
    return new PlacementTerms(capacityId, grantId, clientRef, first, last, heldUntil);
  }

  PlacementTerms taken() {
    return new PlacementTerms(capacityId, grantId, clientRef, from, to, null);
  }
}
