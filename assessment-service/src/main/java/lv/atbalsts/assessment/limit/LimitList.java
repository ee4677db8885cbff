package lv.atbalsts.assessment.limit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Versions of limits. */
@Schema(description = "versions of limits")
record LimitList(@Schema(description = "in the order of the rules") List<LimitView> items) {}
