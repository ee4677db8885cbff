package lv.atbalsts.assessment.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of rows' outcomes. */
@Schema(description = "a page of rows' outcomes")
record RowList(@Schema(description = "the outcomes, by row") List<RowView> items) {}
