package lv.atbalsts.assessment.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a budget's spendings. */
@Schema(description = "a page of a budget's spendings")
record SpendingList(@Schema(description = "the entries, oldest first") List<SpendingView> items) {}
