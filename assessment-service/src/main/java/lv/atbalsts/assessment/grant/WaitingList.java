package lv.atbalsts.assessment.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of grants that wait. */
@Schema(description = "a page of granted services that cannot start yet")
record WaitingList(@Schema(description = "oldest decision first") List<WaitingView> items) {}
