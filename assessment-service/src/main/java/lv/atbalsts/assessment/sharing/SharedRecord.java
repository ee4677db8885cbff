package lv.atbalsts.assessment.sharing;

import lv.atbalsts.assessment.client.ClientView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is shown of a person. */
@Schema(description = "what is shown of a person; whoever gets it is in the owner's access log")
record SharedRecord(@Schema(description = "the person's record") ClientView client) {

  /** Never the fields: a person must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "SharedRecord";
  }
}
