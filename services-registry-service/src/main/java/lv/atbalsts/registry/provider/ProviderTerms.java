package lv.atbalsts.registry.provider;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.registry.provider.ProviderRequests.CorrectProvider;
import lv.atbalsts.registry.vocabulary.RegisterVocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a provider: a request brings it, a row holds it, anyone may read it. */
@Embeddable
@Schema(description = "What is recorded of a provider")
public record ProviderTerms(
    @NotNull
        @Pattern(regexp = "[0-9]{11}")
        @Schema(
            description = "Enterprise registration number: 11 digits, the last a check digit",
            examples = "90000054572")
        String registrationNumber,
    @NotBlank @Size(max = 300) @Schema(description = "Name", examples = "Madonas novada pašvaldība")
        String name,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "Legal status (juridiskais statuss), an open list",
            examples = "Pašvaldības iestāde")
        String legalStatus,
    @NotBlank @Schema(description = "Municipality of its seat (ATVK code)", examples = "0038000")
        String municipality,
    @Schema(
            description =
                "Day it is recorded as of, today if absent; the municipality is checked on it",
            examples = "2021-08-02")
        LocalDate recordedOn) {

  /** As the register writes it; recorded today where no day is given. */
  ProviderTerms written(RegisterVocabulary vocabulary, LocalDate today) {
    return new ProviderTerms(
        registrationNumber,
        name.strip(),
        vocabulary.spelling(legalStatus),
        municipality,
        recordedOn == null ? today : recordedOn);
  }

  ProviderTerms corrected(CorrectProvider given, RegisterVocabulary vocabulary) {
    return new ProviderTerms(
            registrationNumber, given.name(), given.legalStatus(), given.municipality(), recordedOn)
        .written(vocabulary, recordedOn);
  }
}
