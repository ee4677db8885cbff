package lv.atbalsts.assessment.client;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a person's consents. */
@Schema(description = "a page of a person's consents")
record ConsentList(@Schema(description = "the consents") List<ConsentView> items) {}
