package lv.atbalsts.registry.waiting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who waits for what: a request brings it, a row holds it, a view shows it. */
@Embeddable
@Schema(description = "Who waits for a place, and for which")
public record WaitingTerms(
    @NotNull
        @Schema(
            description = "The grant that waits; it stands on the list once",
            examples = "019a0000-0000-7000-8000-000000000009")
        UUID grantId,
    @NotNull
        @Schema(
            description = "Random id of the person, as assessment-service gives it",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @NotBlank @Schema(description = "Service type code", examples = "GROUP_HOME")
        String serviceType,
    @NotNull
        @Pattern(
            regexp =
                "ADULT_GRT|CHILD_OUT_OF_FAMILY_CARE|CHILD_FT|LEGAL_REPRESENTATIVE|PROSPECTIVE_CARER")
        @Schema(description = "The person's target group", examples = "ADULT_GRT")
        String targetGroup,
    @Schema(
            description = "Only a place of this registration; any of the service type if absent",
            examples = "019a0000-0000-7000-8000-000000000003")
        UUID registrationId,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "How urgently", examples = "ORDINARY")
        Urgency urgency,
    @NotNull @Schema(description = "Since when", examples = "2022-03-01") LocalDate since) {

  public WaitingTerms {
    serviceType = ServiceTypes.canonical(serviceType);
  }

  /** How urgently a place is needed. No source says more than that there are urgent ones. */
  public enum Urgency {
    URGENT,
    ORDINARY
  }
}
