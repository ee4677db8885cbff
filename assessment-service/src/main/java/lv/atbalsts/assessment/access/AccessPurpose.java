package lv.atbalsts.assessment.access;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Why a person's record is opened, as the caller names it. */
public final class AccessPurpose {

  @HeaderParam("Access-Purpose")
  @Parameter(
      description = "why the record is opened, as for a client's record",
      required = true,
      example = "CASE_WORK")
  String named;

  /** The purpose named, or null; whoever opens the record checks it. */
  public String named() {
    return named;
  }
}
