package lv.atbalsts.assessment.sharing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of shares. */
@Schema(description = "a page of shares")
record ShareList(@Schema(description = "the shares") List<ShareSummary> items) {}
