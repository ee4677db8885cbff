package lv.atbalsts.assessment.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of granted services. */
@Schema(description = "a page of granted services")
record GrantList(@Schema(description = "the grants, oldest first") List<GrantSummary> items) {}
