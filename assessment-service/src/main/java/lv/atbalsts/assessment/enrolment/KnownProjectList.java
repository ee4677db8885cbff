package lv.atbalsts.assessment.enrolment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The projects known here. */
@Schema(description = "the projects known here")
record KnownProjectList(
    @Schema(description = "the projects, by number") List<KnownProjectView> items) {}
