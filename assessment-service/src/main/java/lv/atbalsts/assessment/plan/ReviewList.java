package lv.atbalsts.assessment.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reviews of a version of a plan. */
@Schema(description = "the reviews of a version of a plan")
record ReviewList(@Schema(description = "the reviews, oldest first") List<ReviewView> items) {}
