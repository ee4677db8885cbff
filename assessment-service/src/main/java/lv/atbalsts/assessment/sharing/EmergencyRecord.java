package lv.atbalsts.assessment.sharing;

import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record as whoever opened it in an emergency sees it. */
@Schema(description = "a record that was opened in an emergency")
record EmergencyRecord(
    @Schema(description = "the person") ClientView client,
    @Schema(
            description =
                "further emergency accesses of the same opening, where other municipalities have a"
                    + " record of the person too; each is read by its own id")
        List<UUID> others) {

  /** Never the fields: a person must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "EmergencyRecord";
  }
}
