package lv.atbalsts.assessment.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientRequests.RecordClient;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentForm;
import lv.atbalsts.assessment.client.Disability;
import lv.atbalsts.assessment.client.Particulars.Sex;
import lv.atbalsts.assessment.client.Residence;
import lv.atbalsts.assessment.enrolment.EnrolmentTerms;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person, and where wanted the enrolment: both are taken in, or neither. */
@Schema(description = "a person, and where wanted the enrolment: both are taken in, or neither")
record ClientRow(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "personas kods in either form",
            format = "personal-code",
            examples = "320001-00010")
        String personalCode,
    @NotBlank @Size(max = 100) @Schema(description = "first names", examples = "Anna")
        String givenName,
    @NotBlank @Size(max = 100) @Schema(description = "surname", examples = "Paraudziņa")
        String familyName,
    @Size(max = 7) @Schema(description = "ATVK code; left out: the caller's", examples = "0460200")
        String municipality,
    @NotNull @Schema(description = "not in the future", examples = "1980-05-17")
        LocalDate birthDate,
    @Schema(description = "where known", examples = "FEMALE") Sex sex,
    @Valid @Schema(description = "left out: no disability known") Disability disability,
    @Valid @Schema(description = "left out: lives in a family or home of their own")
        Residence residence,
    @Schema(
            description = "clientId of the represented child",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID represents,
    @Size(max = 100)
        @Schema(
            description = "or the represented child's personal code, of an earlier row too",
            format = "personal-code",
            examples = "320001-00028")
        String representsPersonalCode,
    @Size(max = 20) @Schema(description = "consents already given")
        List<@NotNull @Valid ConsentForm> consents,
    @Valid @Schema(description = "left out: only the record is made") EnrolmentTerms enrolment) {

  ClientRow {
    municipality = Reference.joined(municipality);
  }

  RecordClient client(UUID child) {
    return new RecordClient(
        personalCode,
        givenName,
        familyName,
        municipality,
        birthDate,
        sex,
        disability,
        residence,
        child,
        consents);
  }

  @Override
  public String toString() {
    return "ClientRow";
  }
}
