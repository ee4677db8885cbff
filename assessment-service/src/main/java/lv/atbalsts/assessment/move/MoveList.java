package lv.atbalsts.assessment.move;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of moves. */
@Schema(description = "a page of moves")
record MoveList(@Schema(description = "the moves, oldest first") List<MoveSummary> items) {}
