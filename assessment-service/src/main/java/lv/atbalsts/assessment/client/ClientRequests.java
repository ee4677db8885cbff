package lv.atbalsts.assessment.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentForm;
import lv.atbalsts.assessment.client.Particulars.Sex;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of a person's record. */
public interface ClientRequests {

  /** A person whom a municipality's Social Service found and records. */
  @Schema(description = "a person whom the municipality's Social Service records")
  record RecordClient(
      @NotBlank
          @Size(max = 100)
          @Schema(
              description = "personas kods in either form, the hyphen may be left out",
              format = "personal-code",
              examples = "320001-00010")
          String personalCode,
      @NotBlank @Size(max = 100) @Schema(description = "first names", examples = "Anna")
          String givenName,
      @NotBlank @Size(max = 100) @Schema(description = "surname", examples = "Paraudziņa")
          String familyName,
      @Size(max = 7)
          @Schema(
              description = "ATVK code; left out: the caller's municipality",
              examples = "0460200")
          String municipality,
      @NotNull @Schema(description = "not in the future", examples = "1980-05-17")
          LocalDate birthDate,
      @Schema(description = "where known", examples = "FEMALE") Sex sex,
      @Valid @Schema(description = "left out: no disability known") Disability disability,
      @Valid @Schema(description = "left out: lives in a family or home of their own")
          Residence residence,
      @Schema(
              description = "clientId of the child whose legal representative this person is",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID represents,
      @Size(max = 20) @Schema(description = "consents already given")
          List<@NotNull @Valid ConsentForm> consents) {

    public RecordClient {
      municipality = Reference.joined(municipality);
      disability = Optional.ofNullable(disability).orElse(Disability.NONE);
      consents = consents == null ? List.of() : consents;
    }

    /** The same, of who represents this child. */
    public RecordClient representing(UUID child) {
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

    Particulars particulars() {
      return new Particulars(
          givenName, familyName, birthDate, sex, disability, residence, represents);
    }

    /** Never the fields: a person must not reach a log by way of a message. */
    @Override
    public String toString() {
      return "RecordClient";
    }
  }

  /** A search by personal code: in the body, for addresses are logged everywhere. */
  @Schema(description = "a search by personal code")
  record SearchClient(
      @NotBlank
          @Size(max = 100)
          @Schema(
              description = "personas kods in either form",
              format = "personal-code",
              examples = "320001-00010")
          String personalCode) {

    @Override
    public String toString() {
      return "SearchClient";
    }
  }

  /** The person has a new personal code (personas koda maiņa). */
  @Schema(description = "the person has a new personal code")
  record ReplaceCode(
      @NotBlank
          @Size(max = 100)
          @Schema(
              description = "personas kods of the new form",
              format = "personal-code",
              examples = "320001-00010")
          String personalCode,
      @NotNull
          @Schema(description = "the day of the change, from 2017-07-01", examples = "2019-09-02")
          LocalDate replacedOn) {

    /** Never the fields: a person must not reach a log by way of a message. */
    @Override
    public String toString() {
      return "ReplaceCode";
    }
  }

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
        throw AssessmentRefusal.FIELDS_ARE_WRONG
            .with(1)
            .error("/diedOn", AssessmentRefusal.DAY_OF_DEATH_OUT_OF_RANGE, today);
      }
    }
  }

  /** By what a municipality knows of a death. */
  enum DeathSource {
    /** The Register of Natural Persons (Fizisko personu reģistrs). */
    POPULATION_REGISTER,
    /** A death certificate (miršanas apliecība). */
    DEATH_CERTIFICATE,
    /** The institution or provider where the person lived. */
    PROVIDER
  }
}
