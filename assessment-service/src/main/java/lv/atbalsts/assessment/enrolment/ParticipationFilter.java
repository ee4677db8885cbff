package lv.atbalsts.assessment.enrolment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose records a list is asked for; a {@code @BeanParam} of the lists of people's records. */
public final class ParticipationFilter {

  @QueryParam("municipality")
  @AllowedValues(codes = Territories.class)
  @Parameter(
      description = "only of this municipality, also under its earlier and later codes",
      example = "0460200")
  String municipality;

  @QueryParam("projectNumber")
  @Parameter(
      description = "only of this project, however its number is written",
      example = "9.2.2.1./15/I/001")
  String projectNumber;

  @QueryParam("clientId")
  @Parameter(description = "only of this person", example = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
  UUID clientId;

  /** The conditions, with what is asked for of a record that has a {@link Participation}. */
  Where within(Where where, Territories territories) {
    return where
        .equal("clientId", clientId)
        .equal(
            "participation.projectNumber",
            projectNumber == null ? null : Reference.form(projectNumber))
        .among("participation.municipality", municipality, territories::lineage);
  }
}
