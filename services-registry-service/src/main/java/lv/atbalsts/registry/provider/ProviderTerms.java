package lv.atbalsts.registry.provider;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.registry.territory.RegisterVocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is recorded of a provider: a request brings it, a row holds it, anyone may read it. */
@Embeddable
@Schema(description = "What is recorded of a provider")
public record ProviderTerms(
    @NotNull
        @Pattern(regexp = "[0-9]{11}")
        @Schema(
            description =
                "Registration number: 11 digits, of an enterprise or institution the last a check"
                    + " digit; a natural person's has a form that the operator sets, and is never a"
                    + " personal code",
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
                "Whether it has the status of a social enterprise (sociālais uzņēmums); false if"
                    + " absent",
            examples = "false")
        boolean socialEnterprise,
    @Size(max = 50)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(
            description =
                "Its structural units and branches (struktūrvienības); the address of each is its"
                    + " registrations' (MK 385 p.6)")
        List<@NotNull @Valid ProviderUnit> units,
    @Size(max = 20)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Whom to reach about what, by office and without a person's name")
        List<@NotNull @Valid ProviderContact> contacts,
    @Schema(
            description =
                "Day it is recorded as of, today if absent; the municipality is checked on it",
            examples = "2021-08-02")
        LocalDate recordedOn) {

  public ProviderTerms {
    units = units == null ? List.of() : List.copyOf(units);
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
  }

  /** As the register writes it; recorded on this day where none is given. */
  ProviderTerms written(RegisterVocabulary vocabulary, LocalDate day) {
    return new ProviderTerms(
        registrationNumber,
        name.strip(),
        vocabulary.spelling(legalStatus),
        municipality,
        socialEnterprise,
        units,
        contacts,
        recordedOn == null ? day : recordedOn);
  }

  ProviderTerms called(String otherName, String otherStatus) {
    return new ProviderTerms(
        registrationNumber,
        otherName,
        otherStatus,
        municipality,
        socialEnterprise,
        units,
        contacts,
        recordedOn);
  }

  /** Where it has its seat and its units. */
  List<String> municipalities() {
    return Stream.concat(Stream.of(municipality), units.stream().map(ProviderUnit::municipality))
        .toList();
  }

  @Schema(description = "A structural unit or branch of a provider (struktūrvienība)")
  public record ProviderUnit(
      @NotBlank
          @Size(max = 300)
          @Schema(description = "Name", examples = "Dienas aprūpes centrs \"Saule\"")
          String name,
      @NotBlank @Schema(description = "Municipality it works in (ATVK code)", examples = "0038000")
          String municipality) {}

  @Schema(description = "How to reach an office of a provider; no person is named")
  public record ProviderContact(
      @NotNull @Schema(description = "Which office", examples = "HEAD") ContactOffice office,
      @NotBlank @Size(max = 50) @Schema(description = "Telephone", examples = "+371 64860090")
          String phone,
      @NotBlank
          @Email
          @Size(max = 200)
          @Schema(description = "E-mail address", examples = "pasts@example.lv")
          String email) {}

  /** The office that answers. */
  @Schema(
      description =
          "The head (vadītājs), who takes people in (uzņemšana), who is on duty (dežurants), or the"
              + " office that keeps the register's data (lietvedība)")
  public enum ContactOffice {
    HEAD,
    ADMISSIONS,
    DUTY,
    RECORDS
  }
}
