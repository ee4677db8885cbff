package lv.atbalsts.assessment.task;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a work list. */
@Schema(description = "a page of a work list")
record TaskList(@Schema(description = "the tasks, the longest due first") List<TaskView> items) {}
