package lv.atbalsts.assessment.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of a person beside the personal code, as it should stand from now on. */
@Schema(description = "a person's particulars as they should stand; what is left out is emptied")
public record Particulars(
    @NotBlank @Size(max = 100) @Schema(description = "first names", examples = "Anna")
        String givenName,
    @NotBlank @Size(max = 100) @Schema(description = "surname", examples = "Paraudziņa")
        String familyName,
    @NotNull @Schema(description = "not in the future", examples = "1980-05-17")
        LocalDate birthDate,
    @Schema(description = "where known", examples = "FEMALE") Sex sex,
    @Valid @Schema(description = "left out: no disability known") Disability disability,
    @Valid @Schema(description = "left out: lives in a family or home of their own")
        Residence residence,
    @Schema(
            description = "clientId of the child whose legal representative this person is",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID represents) {

  public Particulars {
    disability = Optional.ofNullable(disability).orElse(Disability.NONE);
  }

  /** The names of what differs. */
  List<String> differences(Particulars before) {
    List<String> changed = new ArrayList<>();
    note(changed, "givenName", before.givenName, givenName);
    note(changed, "familyName", before.familyName, familyName);
    note(changed, "birthDate", before.birthDate, birthDate);
    note(changed, "sex", before.sex, sex);
    note(changed, "disability", before.disability, disability);
    note(changed, "residence", before.residence, residence);
    note(changed, "represents", before.represents, represents);
    return changed;
  }

  private static void note(List<String> changed, String name, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      changed.add(name);
    }
  }

  /** Never the fields: a person must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "Particulars";
  }

  /** A person's sex as the population register has it. */
  public enum Sex {
    FEMALE,
    MALE
  }
}
